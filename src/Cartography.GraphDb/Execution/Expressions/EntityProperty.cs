using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Properties of nodes and relationships of the running database.</summary>
internal static class EntityProperty
{
    public static Value OfNode(Frame frame, long node, PropertyKey key)
    {
        var token = key.Token(frame.Graph);
        frame.Hits++;
        var value = token < 0 ? Value.Null : frame.Graph.NodeProperty(node, token);
        return value.IsNull && frame.Statement.HasDeleted && !frame.Graph.NodeExists(node) ? throw Deleted("Node", node) : value;
    }

    public static Value OfNode(Frame frame, long node, string key) => OfNode(frame, node, new PropertyKey(key));

    public static Value OfRelationship(Frame frame, long relationship, PropertyKey key)
    {
        var token = key.Token(frame.Graph);
        frame.Hits++;
        var value = token < 0 ? Value.Null : frame.Graph.RelationshipProperty(relationship, token);
        return value.IsNull && frame.Statement.HasDeleted && !frame.Graph.RelationshipExists(relationship) ? throw Deleted("Relationship", relationship) : value;
    }

    public static Value OfRelationship(Frame frame, long relationship, string key) => OfRelationship(frame, relationship, new PropertyKey(key));

    /// <summary>The error of reading what this transaction has deleted.</summary>
    public static QueryException Deleted(string what, long id) =>
        new(StatusCodes.EntityNotFound, $"{what} with id {id} has been deleted in this transaction", "22N06");
}
