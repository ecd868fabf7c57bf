using System.Globalization;
using Cartography.Rules.Output;
using Cartography.Values;

namespace Cartography.Rules;

/// <summary>Values as text for people.</summary>
internal static class PlainText
{
    private const int Longest = 60;

    /// <summary>Text as it is, numbers and flags in JSON's form, lists joined by a comma and a blank, maps as JSON.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString(),
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => JsonText.Number(value.AsFloat()),
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.List => string.Join(", ", value.AsList().Select(Of)),
        ValueKind.Map => JsonText.Compact(value),
        _ => ValueText.Plain(value),
    };

    /// <summary>What a value is, with the beginning of it, for messages.</summary>
    public static string Describe(Value value)
    {
        var text = Of(value);
        return $"{value.Kind.ToString().ToLowerInvariant()} {(text.Length > Longest ? text[..Longest] + "..." : text)}";
    }
}
