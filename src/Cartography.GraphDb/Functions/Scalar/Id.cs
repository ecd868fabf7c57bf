using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Id : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "id", [new("input", CypherType.UnionOf(CypherType.Node, CypherType.Relationship))], CypherType.Integer, "Scalar", "The number of a node or relationship.")
    {
        DeprecatedBy = "elementId or an application-generated id",
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node or ValueKind.Relationship => arguments[0].AsId(),
        _ => throw FunctionErrors.Type("id", "a node or relationship", arguments[0]),
    };
}
