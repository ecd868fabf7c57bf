using System.Text.Json;

namespace Cartography.Cypher.Tests.Corpora;

/// <summary>One query of the conformance corpus with what a real server said while compiling it, or while running it.</summary>
internal sealed record CorpusQuery(
    string Id, string Text, IReadOnlyDictionary<string, JsonElement> Parameters, IReadOnlyList<string>? Columns, string? QueryType, string? Code, string? Message)
{
    /// <summary>All queries: the tested ones, those that set up, follow and clean up.</summary>
    public static IEnumerable<CorpusQuery> All()
    {
        foreach (var line in File.ReadLines(Shared.Path("cypher", "neo4j-5.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var entry = document.RootElement.Clone();
            var id = entry.GetProperty("id").GetString()!;
            yield return Read(id, entry);
            foreach (var follow in Items(entry, "then"))
            {
                yield return Read(id + "#then", follow);
            }

            foreach (var other in Items(entry, "setup").Concat(Items(entry, "cleanup")))
            {
                yield return other.ValueKind == JsonValueKind.String
                    ? new CorpusQuery(id + "#setup", other.GetString()!, Empty, null, null, null, null)
                    : Read(id + "#setup", other);
            }
        }
    }

    private static readonly Dictionary<string, JsonElement> Empty = [];

    private static CorpusQuery Read(string id, JsonElement entry)
    {
        var error = entry.TryGetProperty("error", out var found) ? found : default;
        return new CorpusQuery(
            id,
            entry.GetProperty("query").GetString()!,
            entry.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : Empty,
            entry.TryGetProperty("columns", out var columns) ? [.. columns.EnumerateArray().Select(c => c.GetString()!)] : null,
            entry.TryGetProperty("query_type", out var type) ? type.GetString() : null,
            error.ValueKind == JsonValueKind.Object ? error.GetProperty("code").GetString() : null,
            error.ValueKind == JsonValueKind.Object ? error.GetProperty("message").GetString() : null);
    }

    private static JsonElement[] Items(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];
}
