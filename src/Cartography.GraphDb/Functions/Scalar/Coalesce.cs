using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Coalesce : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "coalesce", [new("input", CypherType.Any)], CypherType.Any, "Scalar", "The first of its arguments that is not null.")
    {
        IsVariadic = true,
        ReturnTypeOf = arguments => CypherType.UnionOf(arguments),
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return Value.Null;
    }
}
