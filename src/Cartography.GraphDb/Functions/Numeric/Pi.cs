using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Pi : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new("pi", [], CypherType.Float, "Trigonometric", "The ratio of a circle to its diameter.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => Math.PI;
}
