using System.Runtime.CompilerServices;
using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <summary>
/// Recursive descent over the tokens, one file for each area of the grammar. Nothing is tried twice: where a choice needs
/// more than the next tokens, the token stream has matched the brackets beforehand.
/// </summary>
internal sealed partial class Parser(TokenStream tokens, ParserOptions options, Expectations? expected)
{
    private int _index;
    private int _depth;

    private Token Current => tokens[_index];

    private Token Peek(int ahead) => tokens[_index + ahead];

    private SourceSpan SpanFrom(int first) => new(tokens[first].Start, Math.Max(tokens[first].Start, _index == 0 ? 0 : tokens[_index - 1].End));

    private bool At(TokenKind kind)
    {
        expected?.Add(_index, Symbols.Text(kind));
        return Current.Kind == kind;
    }

    private bool At(Keyword keyword)
    {
        expected?.Add(_index, $"'{Keywords.Text(keyword)}'");
        return Current.Keyword == keyword;
    }

    private bool At(Keyword first, Keyword second)
    {
        expected?.Add(_index, $"'{Keywords.Text(first)} {Keywords.Text(second)}'");
        return Current.Keyword == first && Peek(1).Keyword == second;
    }

    private bool Accept(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        _index++;
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (!At(keyword))
        {
            return false;
        }

        _index++;
        return true;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        if (!At(first, second))
        {
            return false;
        }

        _index += 2;
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Accept(kind))
        {
            throw Unexpected();
        }
    }

    private void Expect(Keyword keyword)
    {
        if (!Accept(keyword))
        {
            throw Unexpected();
        }
    }

    private void Expecting(string what) => expected?.Add(_index, what);

    private CypherSyntaxException Unexpected() => Unexpected(_index);

    private CypherSyntaxException Unexpected(int at, string detail = "UnexpectedSyntax")
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Unknown or TokenKind.Dash && tokens.Text[token.Start] > 0x7F)
        {
            detail = "InvalidUnicodeCharacter";
        }

        var length = Math.Min(token.End - token.Start, 100);
        return Error($"Invalid input '{tokens.Text.Substring(token.Start, length)}'{expected?.Describe(at)}", token.Start, detail);
    }

    private CypherSyntaxException Error(string problem, int offset, string detail = "UnexpectedSyntax") => new(problem, tokens.Text, offset, detail);

    private bool AtName
    {
        get
        {
            Expecting("an identifier");
            return Current.Kind is TokenKind.Name or TokenKind.QuotedName;
        }
    }

    private string ParseName()
    {
        if (!AtName)
        {
            throw Unexpected();
        }

        return NameOf(tokens[_index++]);
    }

    private string NameOf(Token token) => token.Kind == TokenKind.QuotedName
        ? Escapes.InQuotedName(tokens.Text, token.Start, token.End)
        : Escapes.InName(tokens.Text, token.Start, token.End);

    private Variable ParseVariable()
    {
        var first = _index;
        Expecting("a variable name");
        return new Variable(ParseName()) { Span = SpanFrom(first) };
    }

    private SyntaxList<string> ParseDottedName()
    {
        var parts = new List<string> { ParseName() };
        while (Accept(TokenKind.Dot))
        {
            parts.Add(ParseName());
        }

        return parts.ToSyntaxList();
    }

    private SyntaxList<T> ParseCommaSeparated<T>(Func<T> item)
    {
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (Accept(TokenKind.Comma));
        return items.ToSyntaxList();
    }

    private string ParseStringText()
    {
        Expecting("a string value");
        if (Current.Kind != TokenKind.String)
        {
            throw Unexpected();
        }

        var token = tokens[_index++];
        return Escapes.InString(tokens.Text, token.Start, token.End);
    }

    private Parameter ParseParameter()
    {
        var first = _index;
        Expect(TokenKind.Dollar);
        Expecting("an identifier");
        var token = Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.QuotedName or TokenKind.Integer))
        {
            throw Unexpected();
        }

        _index++;
        return new Parameter(NameOf(token)) { Span = SpanFrom(first) };
    }

    // Guards every way in which the grammar calls itself; the second check is for threads with a small stack.
    private void Enter()
    {
        if (++_depth > options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TooDeep();
        }
    }

    private void Leave() => _depth--;

    private CypherSyntaxException TooDeep() =>
        Error($"The statement is nested too deeply: more than {options.MaxDepth} levels are not allowed", Current.Start, "NestingTooDeep");
}
