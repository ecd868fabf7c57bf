namespace Cartography.Cypher.Lexing;

/// <summary>The tokens of a text, the last one being <see cref="TokenKind.End"/>, with what is known about its brackets.</summary>
internal sealed class TokenStream(string text, Token[] tokens, Bracket[] brackets)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Number of tokens, the end included.</summary>
    public int Count => tokens.Length;

    /// <summary>The token at an index; behind the last one it is the end.</summary>
    public Token this[int index] => tokens[Math.Min(index, tokens.Length - 1)];

    /// <summary>What is known about the opening bracket at an index.</summary>
    public Bracket Bracket(int index) => brackets[index];

    /// <summary>Splits a text.</summary>
    /// <exception cref="CypherSyntaxException">A string, quoted name or comment has no end, or a number is none.</exception>
    public static TokenStream Of(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>(16 + (text.Length / 4));
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);

        return new TokenStream(text, [.. tokens], MatchBrackets(tokens));
    }

    private static Bracket[] MatchBrackets(List<Token> tokens)
    {
        var brackets = new Bracket[tokens.Count];
        var open = new Stack<int>();
        var whens = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    open.Push(i);
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace
                    when open.TryPeek(out var start) && tokens[start].Kind == tokens[i].Kind - 1:
                    open.Pop();
                    brackets[start] = brackets[start] with { Close = i };
                    break;
                case TokenKind.Name when tokens[i].Keyword == Keyword.When && open.TryPeek(out var around):
                    whens.Push(around);
                    break;
                case TokenKind.Name when tokens[i].Keyword == Keyword.Then && whens.Count > 0:
                    whens.Pop();
                    break;

                // The commas of WHEN 1, 2 THEN do not part the items of a list.
                case TokenKind.Comma when open.TryPeek(out var start) && !(whens.TryPeek(out var when) && when == start):
                    brackets[start] = brackets[start] with { HasComma = true };
                    break;
                case TokenKind.Bar when open.TryPeek(out var start):
                    brackets[start] = brackets[start] with { FirstBar = brackets[start].FirstBar is 0 ? i : brackets[start].FirstBar, LastBar = i };
                    break;
            }
        }

        return brackets;
    }
}
