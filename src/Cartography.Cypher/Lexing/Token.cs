using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Lexing;

/// <summary>One token: what it is and where it stands.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Keyword">The word it is, when it is a known one.</param>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset behind its last unit.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Start, int End)
{
    public SourceSpan Span => new(Start, End);
}
