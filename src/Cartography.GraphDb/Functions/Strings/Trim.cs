using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>trim(source), and what <c>trim(BOTH character FROM source)</c> comes to as a plain call: side, character, source.</summary>
internal sealed class Trim : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "trim",
        [
            new("input", CypherType.String),
            new("trimCharacterString", CypherType.String, IsOptional: true),
            new("source", CypherType.String, IsOptional: true),
        ],
        CypherType.String,
        "String",
        "A string without whitespace, or a given character, at both ends.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments.Length switch
    {
        1 => Trimming.Trim(TrimSide.Both, arguments[0], "trim"),
        2 => Trimming.Trim(TrimSide.Both, arguments[1], arguments[0], "trim"),
        _ => Trimming.TrimOne(Side(arguments[0]), arguments[2], arguments[1]),
    };

    private static TrimSide Side(in Value side) => side.Kind != ValueKind.String
        ? TrimSide.Both
        : side.AsString().ToUpperInvariant() switch
        {
            "LEADING" => TrimSide.Leading,
            "TRAILING" => TrimSide.Trailing,
            _ => TrimSide.Both,
        };
}
