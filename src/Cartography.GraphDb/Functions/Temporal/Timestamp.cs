using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary><c>timestamp()</c></summary>
internal sealed class Timestamp : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "timestamp", [], CypherType.Integer, "Scalar", "Milliseconds from the start of 1970 to the start of the statement.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => context.StatementTime.ToUnixTimeMilliseconds();
}
