using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ElementId : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "elementId", [new("input", CypherType.UnionOf(CypherType.Node, CypherType.Relationship))], CypherType.String, "Scalar", "The id of a node or relationship, as text.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => arguments[0].NodeContents?.ElementId ?? context.Entities.ElementIdOfNode(arguments[0].AsId()),
        ValueKind.Relationship => arguments[0].RelationshipContents?.ElementId ?? context.Entities.ElementIdOfRelationship(arguments[0].AsId()),
        _ => throw FunctionErrors.Type("elementId", "a node or relationship", arguments[0]),
    };
}
