using System.Text.Json;
using Cartography.Cypher;
using Cartography.GraphDb.Tests.Engine;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Procedures;

/// <summary>What Neo4j Browser was seen to ask: the columns it gets, or the error.</summary>
public sealed class RecordedBrowserTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Browser_gets_the_columns_that_it_knows()
    {
        using var recorded = JsonDocument.Parse(await File.ReadAllTextAsync(SharedFolder.Find("bolt/browser-queries.json"), TestContext.Current.CancellationToken));
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();
        var different = new List<string>();
        var total = 0;

        foreach (var entry in Queries(recorded.RootElement))
        {
            total++;
            var query = entry.GetProperty("query").GetString()!;
            var columns = entry.GetProperty("columns") is { ValueKind: JsonValueKind.Array } names
                ? string.Join(", ", names.EnumerateArray().Select(column => column.GetString()))
                : null;
            var actual = await Answer(session, query, entry);

            // A query that fails on its rows has both.
            if (actual != columns && actual != Code(entry))
            {
                different.Add($"{query}\n  expected {columns ?? Code(entry)}\n  got {actual}");
            }
        }

        output.WriteLine($"{total - different.Count}/{total} of Browser's queries");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static async Task<string> Answer(GraphSession session, string query, JsonElement entry)
    {
        try
        {
            var parameters = entry.TryGetProperty("parameters", out var given) ? ValueJson.Read(given) : Value.From(MapValue.Empty);
            return string.Join(", ", (await Rows.Result(session, query, parameters.AsMap())).Columns);
        }
        catch (QueryException exception)
        {
            return exception.Code;
        }
        catch (CypherException exception)
        {
            return exception.Code;
        }
    }

    private static string? Code(JsonElement entry) =>
        (entry.TryGetProperty("failure", out var failure) || entry.TryGetProperty("error", out failure)) && failure.ValueKind == JsonValueKind.Object
            ? failure.GetProperty("code").GetString()
            : null;

    private static IEnumerable<JsonElement> Queries(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("query", out _) && element.TryGetProperty("columns", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Queries(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Queries),
        _ => [],
    };
}
