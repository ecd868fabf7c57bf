using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions.Strings.Unicode;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>normalize(text); the form, which is a keyword in the language, comes as text.</summary>
internal sealed class Normalize : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "normalize",
        [new("input", CypherType.String), new("normalForm", CypherType.String, IsOptional: true, Default: "NFC")],
        CypherType.String,
        "String",
        "A string in a Unicode normal form, NFC unless another is named.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull)
        {
            return Value.Null;
        }

        var text = Argument.String(arguments[0], "normalize");

        // The longest decomposition has 18 code points.
        context.Memory.EnsureRoomFor(18L * 4 * text.Length);
        return UnicodeNormalization.Normalize(text, arguments.Length > 1 ? Form(Argument.String(arguments[1], "normalize")) : NormalForm.Nfc);
    }

    private static NormalForm Form(string name) => name.ToUpperInvariant() switch
    {
        "NFC" => NormalForm.Nfc,
        "NFD" => NormalForm.Nfd,
        "NFKC" => NormalForm.Nfkc,
        "NFKD" => NormalForm.Nfkd,
        _ => throw new QueryException(StatusCodes.SyntaxError, $"Invalid normal form {name}, expected NFC, NFD, NFKC, NFKD."),
    };
}
