using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class BTrim : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "btrim",
        [new("input", CypherType.String), new("trimCharacterString", CypherType.String, IsOptional: true)],
        CypherType.String,
        "String",
        "A string without whitespace, or the given characters, at both ends.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments.Length > 1
        ? Trimming.Trim(TrimSide.Both, arguments[0], arguments[1], "btrim")
        : Trimming.Trim(TrimSide.Both, arguments[0], "btrim");
}
