namespace Cartography.Rules.Tests;

/// <summary>The evidence beside the checkout, where it is there.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    public static string File(string path)
    {
        Assert.SkipWhen(Root is null, "The folder 'shared' is not beside the checkout, so there is nothing to compare with.");
        return System.IO.Path.Combine(Root!, path);
    }

    public static string Text(string path) => System.IO.File.ReadAllText(File(path));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared");
            if (System.IO.File.Exists(System.IO.Path.Combine(candidate, "design.md")))
            {
                return candidate;
            }
        }

        return null;
    }
}
