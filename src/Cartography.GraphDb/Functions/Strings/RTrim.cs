using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class RTrim : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "rtrim",
        [new("input", CypherType.String), new("trimCharacterString", CypherType.String, IsOptional: true)],
        CypherType.String,
        "String",
        "A string without whitespace, or the given characters, at its end.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments.Length > 1
        ? Trimming.Trim(TrimSide.Trailing, arguments[0], arguments[1], "rtrim")
        : Trimming.Trim(TrimSide.Trailing, arguments[0], "rtrim");
}
