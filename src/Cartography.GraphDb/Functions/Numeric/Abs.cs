using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Abs : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "abs", [new("input", CypherType.Number)], CypherType.Number, "Numeric", "A number without its sign.")
    {
        ReturnTypeOf = arguments => arguments[0],
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        return argument.Kind switch
        {
            ValueKind.Null => Value.Null,
            // The smallest integer has no positive counterpart and stays as it is, as in Neo4j.
            ValueKind.Integer => argument.AsInteger() is var integer && integer == long.MinValue ? integer : Math.Abs(integer),
            ValueKind.Float => Math.Abs(argument.AsFloat()),
            _ => throw FunctionErrors.Type("abs", "a number", argument),
        };
    }
}
