using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <summary>The Unicode normal forms by their words.</summary>
internal static class NormalForms
{
    public static NormalForm? Of(Keyword word) => word switch
    {
        Keyword.Nfc => NormalForm.Nfc,
        Keyword.Nfd => NormalForm.Nfd,
        Keyword.Nfkc => NormalForm.Nfkc,
        Keyword.Nfkd => NormalForm.Nfkd,
        _ => null,
    };
}
