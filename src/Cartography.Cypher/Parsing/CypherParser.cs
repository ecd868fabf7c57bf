using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <summary>Turns text into a syntax tree.</summary>
public static class CypherParser
{
    /// <summary>Parses one statement, with or without a semicolon behind it.</summary>
    /// <exception cref="CypherSyntaxException">The text is not one Cypher statement, or is beyond the limits.</exception>
    public static Statement Parse(string text, ParserOptions? options = null) => Run(text, options, parser => parser.ParseStatement());

    /// <summary>Parses an expression alone.</summary>
    /// <exception cref="CypherSyntaxException">The text is not a Cypher expression, or is beyond the limits.</exception>
    public static Expression ParseExpression(string text, ParserOptions? options = null) => Run(text, options, parser => parser.ParseWholeExpression());

    private static T Run<T>(string text, ParserOptions? options, Func<Parser, T> parse)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ParserOptions.Default;
        if (text.Length > options.MaxLength)
        {
            throw new CypherSyntaxException(
                $"The statement is {text.Length} characters long, more than the {options.MaxLength} that are allowed.", text[..Math.Min(100, text.Length)], 0);
        }

        var tokens = TokenStream.Of(text);
        try
        {
            return parse(new Parser(tokens, options, expected: null));
        }
        catch (CypherSyntaxException)
        {
            // What was expected is only collected when it is needed: the text is parsed again to the same mistake.
            return parse(new Parser(tokens, options, new Expectations()));
        }
    }
}
