namespace Cartography.Cypher.Tests.Corpora;

/// <summary>Finds the evidence that may lie beside the checkout.</summary>
internal static class Shared
{
    /// <summary>The folder, or null where it is not there.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>A path in it; without it the test is skipped.</summary>
    public static string Path(params string[] parts)
    {
        Assert.SkipWhen(Folder is null, "The shared corpora are not beside this checkout.");
        return System.IO.Path.Combine([Folder!, .. parts]);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared");
            if (File.Exists(System.IO.Path.Combine(candidate, "design.md")))
            {
                return candidate;
            }
        }

        return null;
    }
}
