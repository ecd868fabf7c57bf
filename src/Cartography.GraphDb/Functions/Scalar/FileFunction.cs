using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class FileFunction : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "file", [], CypherType.String, "Scalar", "The file that LOAD CSV reads; null outside it.")
    {
        IsVolatile = true,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => context.CsvSource?.File;
}
