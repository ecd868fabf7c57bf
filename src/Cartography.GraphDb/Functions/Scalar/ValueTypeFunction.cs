using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ValueTypeFunction : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "valueType", [new("input", CypherType.Any)], CypherType.String, "Scalar", "The most precise type of a value, as text.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        context.EnsureDepthFits(ValueDepth.Of(arguments[0]));
        return ValueTypes.Of(arguments[0], context.Cancel).ToString();
    }
}
