using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Atan2 : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "atan2", [new("y", CypherType.Float), new("x", CypherType.Float)], CypherType.Float, "Trigonometric", "The angle in radians of the point (x, y).");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        return Math.Atan2(Number(arguments[0]), Number(arguments[1]));
    }

    private static double Number(in Value value) => value.IsNumber ? value.AsNumber() : throw FunctionErrors.Type("atan2", "a number", value);
}
