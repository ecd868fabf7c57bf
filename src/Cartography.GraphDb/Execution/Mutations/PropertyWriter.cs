using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>Sets properties and counts them as Neo4j does: an equal value counts, null on what is not there does not.</summary>
internal static class PropertyWriter
{
    public static void Set(Frame frame, in Value entity, int key, in Value value)
    {
        var stored = Storable.Checked(value, frame);
        bool counts;

        switch (entity.Kind)
        {
            case ValueKind.Node:
                counts = IsGone(frame, entity) || frame.Writer.SetNodeProperty(entity.AsId(), key, stored);
                break;
            case ValueKind.Relationship:
                counts = IsGone(frame, entity) || frame.Writer.SetRelationshipProperty(entity.AsId(), key, stored);
                break;
            default:
                throw new QueryException(StatusCodes.TypeError, $"Properties are set on nodes and relationships, but got {ShortText.Of(entity)}.", "22N01");
        }

        frame.Counters.PropertiesSet += counts ? 1 : 0;
        frame.Statement.Grew();
    }

    /// <summary>Sets several properties; each counts.</summary>
    public static void Set(Frame frame, in Value entity, PropertyChange[] changes)
    {
        frame.Counters.PropertiesSet += changes.Length;

        if (IsGone(frame, entity))
        {
            return;
        }

        switch (entity.Kind)
        {
            case ValueKind.Node:
                frame.Writer.SetNodeProperties(entity.AsId(), changes);
                break;
            case ValueKind.Relationship:
                frame.Writer.SetRelationshipProperties(entity.AsId(), changes);
                break;
            default:
                throw new QueryException(StatusCodes.TypeError, $"Properties are set on nodes and relationships, but got {ShortText.Of(entity)}.", "22N01");
        }

        frame.Statement.Grew();
    }

    /// <summary>Whether something was deleted in this transaction: setting its properties does nothing, and counts.</summary>
    public static bool IsGone(Frame frame, in Value entity) =>
        frame.Statement.HasDeleted
        && (entity.Kind == ValueKind.Node ? !frame.Graph.NodeExists(entity.AsId()) : !frame.Graph.RelationshipExists(entity.AsId()));
}
