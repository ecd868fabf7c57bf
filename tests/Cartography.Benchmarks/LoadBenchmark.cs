using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>The write path: first load, second load, changed rows, sweep; then memory.</summary>
internal static class LoadBenchmark
{
    public static async Task<int> RunAsync(LoadOptions options)
    {
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Console.Out.WriteLine($"{options.Hosts} hosts in {options.Accounts} accounts, in {options.Folder}");
        using (var database = await GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = options.Folder }))
        {
            await database.EnsureIndexesAsync(Estate.Indexes);
            await database.WriteAsync(Estate.Leaves(1, options.Accounts));
            await Table.TimedAsync("first load", options.Hosts, "1.5 s", () => Loading.LoadAsync(database, options, 1));
            Table.Row("peak memory after it", $"{Table.PeakMemory()} MiB", "");
            await database.WriteAsync(Estate.Leaves(2, options.Accounts));
            await Table.TimedAsync("second load, nothing changed", options.Hosts, "0.8 s", () => Loading.LoadAsync(database, options, 2));
            await Table.TimedAsync("third load, 5 % of the rows changed", options.Hosts, "1.2 s", () => Loading.LoadAsync(database, options, 3, changedEvery: 20));
            await Loading.LoadAsync(database, options, 4, step: 2);
            var deleted = await Table.TimedAsync("sweep of every second host", options.Hosts / 2, "0.4 s", () => SweepAsync(database, 4, options));
            Table.Row("peak memory", $"{Table.PeakMemory()} MiB", "300 MiB");
            await ReadBenchmark.RunAsync(database, options);
            var read = database.BeginRead();
            Console.Out.WriteLine($"{read.NodeCount} nodes, {read.RelationshipCount} relationships left; {deleted.NodesDeleted} nodes and {deleted.EdgesDeleted} relationships swept");
        }

        return 0;
    }

    private static async Task<BatchCounts> SweepAsync(GraphDatabase database, long tag, LoadOptions options)
    {
        var total = default(BatchCounts);

        for (var account = 0; account < options.Accounts; account++)
        {
            var deletion = new NodeDeletion("BenchHost", tag, [$"account-{account}"]);
            BatchCounts deleted;

            do
            {
                deleted = await database.DeleteAsync(deletion);
                total += deleted;
            }
            while (deleted.NodesDeleted == deletion.Limit);
        }

        return total;
    }
}
