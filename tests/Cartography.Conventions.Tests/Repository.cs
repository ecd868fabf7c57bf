namespace Cartography.Conventions.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Find();

    public static IEnumerable<FileInfo> Projects(string folder) =>
        new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles("*.csproj", SearchOption.AllDirectories);

    public static IEnumerable<FileInfo> Files(string folder, string pattern) =>
        new DirectoryInfo(Path.Combine(Root.FullName, folder))
            .EnumerateFiles(pattern, SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(file));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root.FullName, .. path]));

    private static bool IsBuildOutput(FileInfo file)
    {
        var parts = Path.GetRelativePath(Root.FullName, file.FullName).Split(Path.DirectorySeparatorChar);
        return parts.Contains("bin") || parts.Contains("obj") || parts.Contains("node_modules");
    }

    private static DirectoryInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cartography.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No Cartography.sln above {AppContext.BaseDirectory}.");
    }
}
