using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class EndNode : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "endNode", [new("input", CypherType.Relationship)], CypherType.Node, "Scalar", "The node that a relationship enters.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Relationship => Value.NodeReference(
            arguments[0].RelationshipContents?.EndId ?? context.Entities.EndOf(arguments[0].AsId())),
        _ => throw FunctionErrors.Type("endNode", "a relationship", arguments[0]),
    };
}
