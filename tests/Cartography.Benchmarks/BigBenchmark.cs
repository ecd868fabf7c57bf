using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>A million hosts: time per host, memory, and reopening after a clean close and after kill -9 late in a second load.</summary>
internal static class BigBenchmark
{
    public static async Task<int> RunAsync(LoadOptions given)
    {
        var options = given.Hosts == 200_000 ? given with { Hosts = 1_000_000, Accounts = given.Accounts == 10 ? 50 : given.Accounts } : given;

        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Console.Out.WriteLine($"{options.Hosts} hosts in {options.Accounts} accounts, in {options.Folder}");
        using (var database = await GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = options.Folder }))
        {
            await database.EnsureIndexesAsync(Estate.Indexes);
            await database.WriteAsync(Estate.Leaves(1, options.Accounts));
            await Table.TimedAsync("first load", options.Hosts, "", () => Loading.LoadAsync(database, options, 1));
            Table.Row("peak memory", $"{Table.PeakMemory()} MiB", "1.2 GiB");
            await database.WaitForImageAsync();
        }

        Console.Out.WriteLine(string.Join(", ", Directory.GetFiles(options.Folder).Select(path => $"{Path.GetFileName(path)} {new FileInfo(path).Length >> 20} MiB")));
        await ReopenAsync(options, "reopening after a clean close");
        await KillAsync(options);
        await ReopenAsync(options, "reopening after kill -9 late in a second load");
        return 0;
    }

    private static async Task ReopenAsync(LoadOptions options, string what)
    {
        GC.Collect();
        using var database = await Table.TimedAsync(what, 0, "3 s", () => GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = options.Folder }));
        var view = database.BeginRead();
        Console.Out.WriteLine($"  {view.NodeCount} nodes, {view.RelationshipCount} relationships");
    }

    private static async Task KillAsync(LoadOptions options)
    {
        using var child = Child.Start("child", options.Folder, $"{options.Hosts}", $"{options.Accounts}");
        var late = options.Hosts / options.Rows * 9 / 10;

        while (await child.StandardOutput.ReadLineAsync() is { } line && int.TryParse(line, out var batch) && batch < late)
        {
        }

        child.Kill();
        await child.WaitForExitAsync();
    }
}
