using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

/// <summary>The names that db.schema.nodeTypeProperties has for types.</summary>
internal static class PropertyTypeNames
{
    /// <summary>The names for all values of a property, in alphabetical order.</summary>
    public static IEnumerable<string> Of(PropertyUse use) => use.Scalars.Select(Of)
        .Concat(use.Lists.Select(kind => (kind == ValueKind.Null ? "String" : Of(kind)) + "Array"))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        ValueKind.ZonedTime => "Time",
        ValueKind.ZonedDateTime => "DateTime",
        ValueKind.Bytes => "ByteArray",
        _ => kind.ToString(),
    };
}
