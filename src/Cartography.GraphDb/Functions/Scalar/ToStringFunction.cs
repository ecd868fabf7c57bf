using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToStringFunction : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toString", [new("input", CypherType.Any)], CypherType.String, "String", "The text of a number, boolean, temporal value, duration or point.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => Conversions.TryString(arguments[0], out var result)
        ? result
        : throw FunctionErrors.Type("toString", "a String, Float, Integer, Boolean, Point, Temporal or Duration", arguments[0]);
}
