using System.Text.Json;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>JSON of the evidence as graph values.</summary>
internal static class GoldenJson
{
    public static Value Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Values.Value.From(element.GetString()),
        JsonValueKind.True => Values.Value.True,
        JsonValueKind.False => Values.Value.False,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Values.Value.From(whole) : Values.Value.From(element.GetDouble()),
        JsonValueKind.Array => Values.Value.From(ListValue.Of(element.EnumerateArray().Select(Value))),
        JsonValueKind.Object => Values.Value.From(MapValue.Of(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Value(entry.Value))))),
        _ => Values.Value.Null,
    };
}
