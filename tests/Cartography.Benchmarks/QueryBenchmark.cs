using System.Diagnostics;
using System.Globalization;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>The read queries in process, through the engine's sessions: median and 99th percentile, the plan's operators and the rows beside them.</summary>
internal static class QueryBenchmark
{
    public static async Task<int> RunAsync(LoadOptions options, string? only)
    {
        await using var engine = await GraphEngine.OpenAsync();
        await using var session = engine.OpenSession();

        foreach (var (label, property) in Estate.Indexes)
        {
            await CountAsync(session, $"CREATE INDEX FOR (n:{label}) ON (n.{property})", MapValue.Empty);
        }

        await engine.Database.WriteAsync(Estate.Leaves(3, options.Accounts));
        await Loading.LoadAsync(engine.Database, options, 3, step: 2);

        foreach (var query in ReadQueries.All.Where(query => only is null || query.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var times = new List<double>();
            var rows = 0L;

            for (var run = -20; run < query.Runs; run++)
            {
                var parameters = query.Parameters((run + 20) % 40);
                var watch = Stopwatch.StartNew();
                rows = await CountAsync(session, query.Text, parameters);

                if (run >= 0)
                {
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }
            }

            times.Sort();
            var figure = string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.000} / {times[Math.Min(times.Count - 1, (int)(times.Count * 0.99))]:0.000} ms");
            Table.Row(query.Name, figure, $"{rows} rows: {await PlanAsync(session, query)}");
        }

        return 0;
    }

    private static async Task<long> CountAsync(GraphSession session, string query, MapValue parameters)
    {
        await using var result = await session.RunAsync(query, parameters);
        var rows = 0L;

        while (await result.ReadAsync())
        {
            rows++;
        }

        await result.CompleteAsync();
        return rows;
    }

    private static async Task<string> PlanAsync(GraphSession session, ReadQuery query)
    {
        await using var result = await session.RunAsync("PROFILE " + query.Text, query.Parameters(0));
        var summary = await result.CompleteAsync();
        return string.Join(" < ", Operators(summary.Plan!));
    }

    private static IEnumerable<string> Operators(PlanDescription plan) =>
        new[] { $"{plan.Operator}({plan.Rows})" }.Concat(plan.Children.SelectMany(Operators));
}
