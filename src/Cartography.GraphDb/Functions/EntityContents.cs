using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>Properties of what has properties.</summary>
internal static class EntityContents
{
    /// <summary>The properties of a node or relationship, a map itself; null for any other value.</summary>
    public static MapValue? PropertiesOf(in Value value, FunctionContext context) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node => value.NodeContents?.Properties ?? context.Entities.PropertiesOfNode(value.AsId()),
        ValueKind.Relationship => value.RelationshipContents?.Properties ?? context.Entities.PropertiesOfRelationship(value.AsId()),
        _ => null,
    };
}
