using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Rand : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "rand", [], CypherType.Float, "Numeric", "A random number from 0 (possible) to 1 (not possible).")
    {
        IsVolatile = true,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => context.Random.NextDouble();
}
