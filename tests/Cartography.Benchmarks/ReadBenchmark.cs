using System.Diagnostics;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>Look-ups and walks in process, alone and while a load is running.</summary>
internal static class ReadBenchmark
{
    private const int LookUps = 200_000;
    private const int PeriodMilliseconds = 2;

    public static async Task RunAsync(GraphDatabase database, LoadOptions options)
    {
        var view = database.BeginRead();
        var perAccount = options.Hosts / options.Accounts;
        var random = new Random(1);
        var watch = Stopwatch.StartNew();

        for (var i = 0; i < LookUps; i++)
        {
            LookUp(view, Estate.HostId(random.Next(options.Accounts), random.Next(perAccount / 2) * 2));
        }

        Table.Row("look-up by indexed id", $"{watch.Elapsed.TotalMicroseconds / LookUps:0.00} us", "20 us");
        watch.Restart();
        var walked = TwoHops(view, 0);
        Table.Row("2 hops from an account, counted", $"{watch.Elapsed.TotalMilliseconds:0.00} ms", $"{walked} edges; {watch.Elapsed.TotalNanoseconds / walked:0} ns each");
        await DuringALoadAsync(database, options);
    }

    private static async Task DuringALoadAsync(GraphDatabase database, LoadOptions options)
    {
        var loading = Task.Run(() => Loading.LoadAsync(database, options, 9));
        var random = new Random(2);
        var latencies = new List<double>();
        var perAccount = options.Hosts / options.Accounts;
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(PeriodMilliseconds));

        for (var intended = (double)PeriodMilliseconds; !loading.IsCompleted; intended += PeriodMilliseconds)
        {
            while (watch.Elapsed.TotalMilliseconds < intended)
            {
                await timer.WaitForNextTickAsync();
            }

            var view = database.BeginRead();
            LookUp(view, Estate.HostId(random.Next(options.Accounts), random.Next(perAccount / 2) * 2));
            TwoHops(view, random.Next(options.Accounts), 1000);
            latencies.Add(watch.Elapsed.TotalMilliseconds - intended);
        }

        await loading;
        latencies.Sort();
        Table.Row(
            "look-up and 2 hops during a load, 99th pct.",
            $"{latencies[(int)(latencies.Count * 0.99)]:0.00} ms",
            $"10 ms; {latencies.Count} reads, median {latencies[latencies.Count / 2]:0.00} ms, worst {latencies[^1]:0.00} ms");
    }

    private static long LookUp(GraphView view, string id)
    {
        view.Labels.TryGetId("BenchHost", out var label);
        view.PropertyKeys.TryGetId("id", out var key);
        view.PropertyKeys.TryGetId("name", out var name);
        view.TryGetIndex(EntityKind.Node, label, [key], out var index);
        var cursor = view.Seek(index, id);

        while (cursor.MoveNext())
        {
            if (string.Equals(view.NodeProperty(cursor.Current, key).AsString(), id, StringComparison.Ordinal))
            {
                return view.NodeProperty(cursor.Current, name).AsString().Length;
            }
        }

        return 0;
    }

    private static long TwoHops(GraphView view, int account, long most = long.MaxValue)
    {
        view.Labels.TryGetId("BenchAccount", out var label);
        view.PropertyKeys.TryGetId("id", out var key);
        view.TryGetIndex(EntityKind.Node, label, [key], out var index);
        view.RelationshipTypes.TryGetId("RESOURCE", out var resource);
        view.RelationshipTypes.TryGetId("RUNS_IMAGE", out var runs);
        var start = view.Seek(index, $"acct-{account}");
        var walked = 0L;

        while (start.MoveNext())
        {
            var hosts = view.Expand(start.Current, Direction.Outgoing, [resource]);

            while (walked < most && hosts.MoveNext())
            {
                walked++;
                var images = view.Expand(hosts.Other, Direction.Outgoing, [runs]);

                while (images.MoveNext())
                {
                    walked++;
                }
            }
        }

        return walked;
    }
}
