using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Length : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "length", [new("input", CypherType.Path)], CypherType.Integer, "Scalar", "How many relationships a path has.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Path => (long)arguments[0].AsPath().Length,
        _ => throw FunctionErrors.Type("length", "a Path", arguments[0]),
    };
}
