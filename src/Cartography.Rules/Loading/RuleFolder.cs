namespace Cartography.Rules.Loading;

/// <summary>People's own rules: a folder of files.</summary>
internal static class RuleFolder
{
    private const int MostFiles = 10_000;

    /// <summary>The rule files below a folder by name; frameworks that it describes are added to the catalog.</summary>
    /// <exception cref="RuleException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<(string Path, string Text)> Read(string directory, FrameworkCatalog frameworks)
    {
        try
        {
            var files = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
                .Where(path => System.IO.Path.GetExtension(path) is ".yaml" or ".yml")
                .Take(MostFiles + 1)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (files.Count > MostFiles)
            {
                throw new RuleException(new(directory, 1), $"The folder holds more than {MostFiles} rule files; is it the right one?");
            }

            var described = files.Where(IsFrameworks).ToList();
            described.ForEach(path => frameworks.Add(YamlDocuments.Open(path, File.ReadAllText(path))));
            return [.. files.Except(described, StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new RuleException(new(directory, 1), $"The rules cannot be read: {unreadable.Message}", unreadable);
        }
    }

    private static bool IsFrameworks(string path) => string.Equals(System.IO.Path.GetFileName(path), FrameworkCatalog.FileName, StringComparison.Ordinal);
}
