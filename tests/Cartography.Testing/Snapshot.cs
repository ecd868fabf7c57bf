using System.Runtime.CompilerServices;

namespace Cartography.Testing;

/// <summary>
/// Text that a test expects, kept in a file beside it. With <c>CARTOGRAPHY_ACCEPT_SNAPSHOTS=1</c> in the environment the file is written anew.
/// </summary>
public static class Snapshot
{
    /// <summary>What differs from the file, by the first differing line; null when nothing does.</summary>
    /// <param name="text">What came out.</param>
    /// <param name="name">The file's name, in a folder Snapshots beside the test.</param>
    /// <param name="test">The test's file; filled in by the compiler.</param>
    public static string? Difference(string text, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test) ?? ".", "Snapshots", name);
        var actual = text.ReplaceLineEndings("\n");

        if (Environment.GetEnvironmentVariable("CARTOGRAPHY_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;

        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return null;
        }

        var (wanted, got) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).First(i => wanted.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        return $"{name}, line {line + 1}:\n- {wanted.ElementAtOrDefault(line)}\n+ {got.ElementAtOrDefault(line)}\n"
            + "Run again with CARTOGRAPHY_ACCEPT_SNAPSHOTS=1 if this is meant.";
    }
}
