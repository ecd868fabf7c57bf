using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Patterns as plans write them.</summary>
internal static class PatternText
{
    public static string Of(SlotTable slots, PatternRelationship relationship) => Write(
        slots, relationship, relationship.Direction, slots.NameOf(relationship.Slot), relationship.Types, "");

    public static string Of(SlotTable slots, PatternVariableLength path) => Write(
        slots, path, path.Direction, slots.NameOf(path.Slot), path.Types, $"*{path.Min}..{(path.Max == long.MaxValue ? "" : path.Max)}");

    private static string Write(
        SlotTable slots, PatternConnection connection, RelationshipDirection direction, string name, IReadOnlyList<string>? types, string length)
    {
        var inner = (name.StartsWith("anon_", StringComparison.Ordinal) ? "" : name) + (types is null ? "" : ":" + string.Join('|', types)) + length;
        var (start, end) = (direction == RelationshipDirection.Incoming ? "<-" : "-", direction == RelationshipDirection.Outgoing ? "->" : "-");
        return $"({slots.NameOf(connection.Left)}){start}[{inner}]{end}({slots.NameOf(connection.Right)})";
    }
}
