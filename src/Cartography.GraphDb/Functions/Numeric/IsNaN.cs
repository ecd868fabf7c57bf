using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class IsNaN : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "isNaN", [new("input", CypherType.Number)], CypherType.Boolean, "Numeric", "Whether a number is NaN.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        return argument.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Integer => Value.False,
            ValueKind.Float => double.IsNaN(argument.AsFloat()),
            _ => throw FunctionErrors.Type("isNaN", "a number", argument),
        };
    }
}
