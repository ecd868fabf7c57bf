using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Reads fields of maps whose types the protocol lays down. What is null or missing is null.</summary>
internal static class MapFields
{
    public static string? Text(this MapValue map, string key) =>
        Of(map, key, ValueKind.String, "a string") is { IsNull: false } value ? value.AsString() : null;

    public static long? Integer(this MapValue map, string key) =>
        Of(map, key, ValueKind.Integer, "an integer") is { IsNull: false } value ? value.AsInteger() : null;

    public static bool? Boolean(this MapValue map, string key) =>
        Of(map, key, ValueKind.Boolean, "a boolean") is { IsNull: false } value ? value.AsBoolean() : null;

    public static MapValue? Map(this MapValue map, string key) =>
        Of(map, key, ValueKind.Map, "a map") is { IsNull: false } value ? value.AsMap() : null;

    public static ListValue? List(this MapValue map, string key) =>
        Of(map, key, ValueKind.List, "a list") is { IsNull: false } value ? value.AsList() : null;

    public static IReadOnlyList<string>? Texts(this MapValue map, string key) => map.List(key) is { } list ? Texts(list, key) : null;

    public static IReadOnlyList<string> Texts(ListValue list, string key)
    {
        var texts = new string[list.Count];

        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = list[i].Kind == ValueKind.String
                ? list[i].AsString()
                : throw new ProtocolException(ProtocolFault.Invalid, $"'{key}' must be a list of strings.");
        }

        return texts;
    }

    private static Value Of(MapValue map, string key, ValueKind kind, string wanted)
    {
        var value = map.GetOrNull(key);
        return value.IsNull || value.Kind == kind
            ? value
            : throw new ProtocolException(ProtocolFault.Invalid, $"'{key}' must be {wanted}, not {value.Kind}.");
    }
}
