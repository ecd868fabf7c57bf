namespace Cartography.Bolt.Tests.Recordings;

/// <summary>The recorded traffic, where it lies beside the checkout.</summary>
internal static class Corpus
{
    /// <summary>All recordings, by name. Skips the test where there are none.</summary>
    public static IReadOnlyList<Recording> Load()
    {
        var folder = Find();
        Assert.SkipWhen(folder is null, "No folder 'shared' with design.md and bolt beside the checkout.");
        var recordings = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(Recording.Load).ToList();
        return [.. recordings.Select(recording => recording with { OtherLogin = version => LoginOf(version, recordings) })];
    }

    private static List<Line> LoginOf(string version, List<Recording> recordings) =>
        recordings.Find(recording => recording.Name == $"hello-none-{version}")?.Login(1).ToList() ?? [];

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "shared", "design.md")))
            {
                return Path.Combine(at.FullName, "shared", "bolt");
            }
        }

        return null;
    }
}
