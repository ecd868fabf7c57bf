using System.Text.Json;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>Loads the graph that the original wrote.</summary>
internal static class GoldenGraph
{
    private const int Batch = 2_000;

    public static async Task LoadAsync(EngineStore store, string file, CancellationToken cancel)
    {
        using var graph = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancel));
        var ids = new Dictionary<int, Value>();
        var nodes = graph.RootElement.GetProperty("nodes").EnumerateArray().Index().ToList();
        foreach (var group in nodes.GroupBy(node => string.Join(':', node.Item.GetProperty("labels").EnumerateArray().Select(label => $"`{label.GetString()}`")), StringComparer.Ordinal))
        {
            foreach (var chunk in group.Chunk(Batch))
            {
                var rows = ListValue.Of(chunk.Select(node => Properties(node.Item.GetProperty("properties"))));
                var created = await store.AskAsync($"UNWIND $rows AS row CREATE (n:{group.Key}) SET n = row RETURN id(n)", MapValue.Of(("rows", Value.From(rows))), cancel);
                foreach (var (node, row) in chunk.Zip(created))
                {
                    ids[node.Index] = row[0];
                }
            }
        }

        foreach (var group in graph.RootElement.GetProperty("relationships").EnumerateArray().GroupBy(edge => edge[1].GetString()!, StringComparer.Ordinal))
        {
            foreach (var chunk in group.Chunk(Batch))
            {
                var rows = ListValue.Of(chunk.Select(edge => Value.From(MapValue.Of(("a", ids[edge[0].GetInt32()]), ("b", ids[edge[2].GetInt32()]), ("p", Properties(edge[3]))))));
                await store.AskAsync(
                    $"UNWIND $rows AS row MATCH (a) WHERE id(a) = row.a MATCH (b) WHERE id(b) = row.b CREATE (a)-[r:`{group.Key}`]->(b) SET r = row.p",
                    MapValue.Of(("rows", Value.From(rows))), cancel);
            }
        }
    }

    public static Value Properties(JsonElement properties) => Value.From(MapValue.Of(
        properties.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, ValueJson.Read(property.Value)))));
}
