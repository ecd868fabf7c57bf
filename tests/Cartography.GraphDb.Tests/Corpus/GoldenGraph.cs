using System.Text.Json;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>Loads a recorded graph.</summary>
internal static class GoldenGraph
{
    public static async Task Load(GraphEngine engine, string file)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancel));
        using var transaction = await engine.Database.BeginWriteAsync(TimeSpan.FromSeconds(1), cancel);
        var ids = new List<long>();

        foreach (var node in document.RootElement.GetProperty("nodes").EnumerateArray())
        {
            var labels = node.GetProperty("labels").EnumerateArray().Select(label => transaction.LabelId(label.GetString()!)).ToArray();
            ids.Add(transaction.CreateNode(labels, Properties(node.GetProperty("properties"), transaction)));
        }

        foreach (var relationship in document.RootElement.GetProperty("relationships").EnumerateArray())
        {
            transaction.CreateRelationship(
                transaction.RelationshipTypeId(relationship[1].GetString()!),
                ids[relationship[0].GetInt32()],
                ids[relationship[2].GetInt32()],
                Properties(relationship[3], transaction));
        }

        await transaction.CommitAsync(cancel);
    }

    private static PropertyChange[] Properties(JsonElement properties, WriteTransaction transaction) =>
    [
        .. properties.EnumerateObject()
            .Select(property => new PropertyChange(transaction.PropertyKeyId(property.Name), Read(property.Value))),
    ];

    private static Value Read(JsonElement json)
    {
        // These recordings write a time without an offset under the same mark.
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("$datetime", out var time) && !HasOffset(time.GetString()!))
        {
            using var local = JsonDocument.Parse(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["$localdatetime"] = time.GetString()! }));
            return ValueJson.Read(local.RootElement);
        }

        return ValueJson.Read(json);
    }

    private static bool HasOffset(string time) => time.EndsWith('Z') || time.LastIndexOfAny(['+', '-']) > time.IndexOf('T', StringComparison.Ordinal);
}
