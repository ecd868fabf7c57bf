namespace Cartography.GraphDb.Tests;

/// <summary>The recordings that lie beside the checkout on machines that have them.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a file there; skips the test where there is none.</summary>
    public static string Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");

            if (File.Exists(Path.Combine(shared, "design.md")))
            {
                return Path.Combine(shared, relative);
            }
        }

        Assert.Skip("No folder 'shared' with recordings beside the checkout.");
        return "";
    }
}
