using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class TypeFunction : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "type", [new("input", CypherType.Relationship)], CypherType.String, "Scalar", "The type of a relationship.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Relationship => arguments[0].RelationshipContents?.Type ?? context.Entities.TypeOf(arguments[0].AsId()),
        _ => throw FunctionErrors.Type("type", "a Relationship", arguments[0]),
    };
}
