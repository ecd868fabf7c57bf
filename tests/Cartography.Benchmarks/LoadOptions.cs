namespace Cartography.Benchmarks;

/// <summary>How much is loaded, and where to.</summary>
internal sealed record LoadOptions(int Hosts, int Accounts, string Folder)
{
    /// <summary>Rows in a transaction. Fewer mean shorter pauses of the collector, since fewer rows are alive, and more syncs.</summary>
    public int Rows { get; init; } = 10_000;

    public static LoadOptions Parse(string[] arguments, int hosts = 200_000)
    {
        var options = new LoadOptions(hosts, 10, Path.Combine(Directory.GetCurrentDirectory(), "benchmark-data"));

        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            options = arguments[i] switch
            {
                "--hosts" => options with { Hosts = int.Parse(arguments[i + 1]) },
                "--accounts" => options with { Accounts = int.Parse(arguments[i + 1]) },
                "--rows" => options with { Rows = int.Parse(arguments[i + 1]) },
                "--folder" => options with { Folder = Path.GetFullPath(arguments[i + 1]) },
                _ => throw new ArgumentException($"Unknown option {arguments[i]}.", nameof(arguments)),
            };
        }

        return options;
    }
}
