namespace Cartography.GraphDb.Tests;

/// <summary>What is known to differ, one identifier to a line with its reason behind a tab.</summary>
internal static class Ledger
{
    public static IReadOnlySet<string> Read(string file)
    {
        var path = System.IO.Path.Combine(AppContext.BaseDirectory, file);
        return File.ReadAllLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Fails where something differs that is not known, or is known and differs no more.</summary>
    public static void Check(IReadOnlySet<string> known, IEnumerable<string> failing)
    {
        var found = failing.ToHashSet(StringComparer.Ordinal);
        Assert.Empty(found.Except(known));
        Assert.Empty(known.Except(found));
    }
}
