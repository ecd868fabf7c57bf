using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Linenumber : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "linenumber", [], CypherType.Integer, "Scalar", "The line that LOAD CSV is at; null outside it.")
    {
        IsVolatile = true,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        context.CsvSource?.Line is { } line ? line : Value.Null;
}
