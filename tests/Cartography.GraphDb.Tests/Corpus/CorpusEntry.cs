using System.Text.Json;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>One recorded query with its setting.</summary>
internal sealed record CorpusEntry(
    string Id, bool NeedsGraph, bool AutoCommit, IReadOnlyList<CorpusQuery> Setup, CorpusQuery Query, IReadOnlyList<CorpusQuery> Then, IReadOnlyList<CorpusQuery> Cleanup)
{
    public static CorpusEntry Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var entry = document.RootElement.Clone();
        return new(
            entry.GetProperty("id").GetString()!,
            entry.GetProperty("needs_graph").GetBoolean(),
            entry.TryGetProperty("autocommit", out var auto) && auto.GetBoolean(),
            Queries(entry, "setup"),
            CorpusQuery.Read(entry),
            Queries(entry, "then"),
            Queries(entry, "cleanup"));
    }

    private static List<CorpusQuery> Queries(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var queries) ? [.. queries.EnumerateArray().Select(CorpusQuery.Read)] : [];
}
