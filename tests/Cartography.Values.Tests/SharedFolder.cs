namespace Cartography.Values.Tests;

/// <summary>The outside corpora beside the checkout, where they are.</summary>
internal static class SharedFolder
{
    public static string File(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "shared", "design.md")))
            {
                return System.IO.Path.Combine(folder.FullName, "shared", relative);
            }
        }

        Assert.Skip($"There is no shared folder beside the checkout, so {relative} is not compared.");
        return "";
    }
}
