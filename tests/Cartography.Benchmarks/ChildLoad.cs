using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>Loads a second time until it is killed, saying after each batch that it is on disk.</summary>
internal static class ChildLoad
{
    public static async Task<int> RunAsync(LoadOptions options)
    {
        using var database = await GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = options.Folder });
        await Loading.LoadAsync(database, options, 2, acknowledged: batch => Console.Out.WriteLine(batch));
        Console.Out.WriteLine("done");
        return 0;
    }
}
