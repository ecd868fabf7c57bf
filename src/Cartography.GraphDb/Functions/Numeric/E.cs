using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class E : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new("e", [], CypherType.Float, "Logarithmic", "The base of the natural logarithm.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => Math.E;
}
