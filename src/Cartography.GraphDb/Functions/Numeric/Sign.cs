using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Sign : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "sign", [new("input", CypherType.Number)], CypherType.Integer, "Numeric", "0 for zero and NaN, -1 below, 1 above.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        return argument.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Integer => (long)Math.Sign(argument.AsInteger()),
            ValueKind.Float => argument.AsFloat() switch
            {
                > 0 => 1L,
                < 0 => -1L,
                _ => 0L,
            },
            _ => throw FunctionErrors.Type("sign", "a number", argument),
        };
    }
}
