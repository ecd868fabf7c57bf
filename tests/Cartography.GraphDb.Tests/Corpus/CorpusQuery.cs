using System.Text.Json;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>A query and what was answered.</summary>
internal sealed record CorpusQuery(
    string Text,
    MapValue Parameters,
    bool Ordered,
    IReadOnlyList<string>? Columns,
    IReadOnlyList<IReadOnlyList<JsonElement>> Rows,
    IReadOnlyDictionary<string, long> Counters,
    string? QueryType,
    string? Plan,
    string? ErrorCode,
    double Tolerance)
{
    public static CorpusQuery Read(JsonElement entry)
    {
        if (entry.ValueKind == JsonValueKind.String)
        {
            return new(entry.GetString()!, MapValue.Empty, false, null, [], new Dictionary<string, long>(), null, null, null, 0);
        }

        return new(
            entry.GetProperty("query").GetString()!,
            entry.TryGetProperty("parameters", out var parameters)
                ? MapValue.Of(parameters.EnumerateObject().Select(each => KeyValuePair.Create(each.Name, ValueJson.Read(each.Value))))
                : MapValue.Empty,
            entry.TryGetProperty("ordered", out var ordered) && ordered.GetBoolean(),
            entry.TryGetProperty("columns", out var columns) ? [.. columns.EnumerateArray().Select(column => column.GetString()!)] : null,
            entry.TryGetProperty("rows", out var rows) ? [.. rows.EnumerateArray().Select(row => (IReadOnlyList<JsonElement>)[.. row.EnumerateArray()])] : [],
            entry.TryGetProperty("counters", out var counters) ? counters.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetInt64()) : [],
            entry.TryGetProperty("query_type", out var type) ? type.GetString() : null,
            entry.TryGetProperty("plan", out var plan) ? plan.GetString() : null,
            entry.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null,
            entry.TryGetProperty("float_tolerance", out var tolerance) ? tolerance.GetDouble() : 0);
    }
}
