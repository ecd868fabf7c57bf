using System.Globalization;
using System.Text.Json;
using Cartography.Core.Reading;
using Cartography.Values;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>Values as golden graphs write them.</summary>
internal static class GoldenValue
{
    public static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Value.From(json.GetString()),
        JsonValueKind.True or JsonValueKind.False => Value.From(json.GetBoolean()),
        JsonValueKind.Number => json.TryGetInt64(out var integer) ? Value.From(integer) : Value.From(json.GetDouble()),
        JsonValueKind.Array => Value.From(ListValue.Of([.. json.EnumerateArray().Select(Of)])),
        JsonValueKind.Object => GraphValue.Of(DateTimeOffset.Parse(json.GetProperty("$datetime").GetString()!.Remove(27, 2), CultureInfo.InvariantCulture)),
        _ => Value.Null,
    };
}
