using Cartography.Cypher.Lexing;

namespace Cartography.Cypher.Parsing;

/// <summary>How messages show a kind of token.</summary>
internal static class Symbols
{
    public static string Text(TokenKind kind) => kind switch
    {
        TokenKind.End => "<EOF>",
        TokenKind.Name or TokenKind.QuotedName => "an identifier",
        TokenKind.Integer => "an integer value",
        TokenKind.Float => "a float value",
        TokenKind.String => "a string value",
        TokenKind.LeftParenthesis => "'('",
        TokenKind.RightParenthesis => "')'",
        TokenKind.LeftBracket => "'['",
        TokenKind.RightBracket => "']'",
        TokenKind.LeftBrace => "'{'",
        TokenKind.RightBrace => "'}'",
        TokenKind.Comma => "','",
        TokenKind.Dot => "'.'",
        TokenKind.DotDot => "'..'",
        TokenKind.Colon => "':'",
        TokenKind.DoubleColon => "'::'",
        TokenKind.Semicolon => "';'",
        TokenKind.Dollar => "a parameter",
        TokenKind.Bar => "'|'",
        TokenKind.DoubleBar => "'||'",
        TokenKind.Ampersand => "'&'",
        TokenKind.Exclamation => "'!'",
        TokenKind.Percent => "'%'",
        TokenKind.Plus => "'+'",
        TokenKind.PlusEqual => "'+='",
        TokenKind.Minus => "'-'",
        TokenKind.Star => "'*'",
        TokenKind.Slash => "'/'",
        TokenKind.Caret => "'^'",
        TokenKind.Equal => "'='",
        TokenKind.RegexMatch => "'=~'",
        TokenKind.NotEqual => "'<>'",
        TokenKind.Less => "'<'",
        TokenKind.LessOrEqual => "'<='",
        TokenKind.Greater => "'>'",
        TokenKind.GreaterOrEqual => "'>='",
        _ => "another sign",
    };
}
