using System.Globalization;

namespace Cartography.Values;

/// <summary>Values as Cypher text, as Neo4j's own shell prints them.</summary>
public static class ValueText
{
    /// <summary>The text of one value.</summary>
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Boolean => value.AsBoolean() ? "TRUE" : "FALSE",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.String => "\"" + value.AsString() + "\"",
        _ => value.Kind.ToString(),
    };
}
