using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class StartNode : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "startNode", [new("input", CypherType.Relationship)], CypherType.Node, "Scalar", "The node that a relationship leaves.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Relationship => Value.NodeReference(
            arguments[0].RelationshipContents?.StartId ?? context.Entities.StartOf(arguments[0].AsId())),
        _ => throw FunctionErrors.Type("startNode", "a relationship", arguments[0]),
    };
}
