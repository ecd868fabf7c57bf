namespace Cartography.Testing;

/// <summary>The folder of outside material beside the checkout, where it is there.</summary>
public static class SharedFolder
{
    /// <summary>Why tests that need it are skipped.</summary>
    public const string Missing = "The folder 'shared' (with design.md) is not beside the checkout.";

    /// <summary>The folder; null where there is none.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");

            if (File.Exists(System.IO.Path.Combine(shared, "design.md")))
            {
                return shared;
            }
        }

        return null;
    }
}
