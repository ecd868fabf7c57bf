using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.Cypher.Parsing;

/// <content>What operators stand between: literals, variables, brackets, and what is reached through them.</content>
internal sealed partial class Parser
{
    private int _separatingBar;

    private Expression ParsePostfix()
    {
        var first = _index;
        var result = ParseAtom();
        while (true)
        {
            if (Current.Kind == TokenKind.Dot)
            {
                _index++;
                Expecting("a property key name");
                result = new PropertyAccess(result, ParseName()) { Span = SpanFrom(first) };
                Grow(_height);
            }
            else if (Current.Kind == TokenKind.LeftBracket)
            {
                _index++;
                var height = _height;
                result = ParseIndexOrSlice(result) with { Span = SpanFrom(first) };
                Grow(Math.Max(height, _tallestChild));
            }
            else
            {
                return result;
            }
        }
    }

    private Expression ParseIndexOrSlice(Expression target)
    {
        var from = At(TokenKind.DotDot) ? null : ParseExpression();
        if (from is not null && Accept(TokenKind.RightBracket))
        {
            return new IndexAccess(target, from);
        }

        Expect(TokenKind.DotDot);
        var to = At(TokenKind.RightBracket) ? null : ParseExpression();
        Expect(TokenKind.RightBracket);
        return new SliceAccess(target, from, to);
    }

    private Expression ParseAtom()
    {
        Expecting("an expression");
        var first = _index;
        _height = 1;
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                _index++;
                return new Literal(Value.From(Numbers.Integer(tokens.Text, token))) { Span = token.Span };
            case TokenKind.Float:
                _index++;
                return new Literal(Value.From(Numbers.Float(tokens.Text, token))) { Span = token.Span };
            case TokenKind.String:
                return new Literal(Value.From(ParseStringText())) { Span = token.Span };
            case TokenKind.Dollar:
                return ParseParameter();
            case TokenKind.LeftBracket:
                return Composite(first, ParseBracketed());
            case TokenKind.LeftBrace:
                return Composite(first, ParseMap());
            case TokenKind.LeftParenthesis when IsPatternStart(_index):
                return Composite(first, new PatternExpression(ParsePatternInExpression()));
            case TokenKind.LeftParenthesis:
                return ParseParenthesized();
            case TokenKind.Name:
                return ParseWord(first);
            case TokenKind.QuotedName:
                return ParseNamed(first);
            default:
                throw Unexpected();
        }
    }

    private T Composite<T>(int first, T expression)
        where T : Expression
    {
        Grow(_tallestChild);
        return expression with { Span = SpanFrom(first) };
    }

    private Expression ParseParenthesized()
    {
        Expect(TokenKind.LeftParenthesis);
        var inner = ParseExpression();
        var height = _height;
        Expect(TokenKind.RightParenthesis);
        _height = height;
        return inner;
    }

    private Expression ParseBracketed()
    {
        var bracket = tokens.Bracket(_index);
        var first = Peek(1);
        if (bracket is { LastBar: > 0, HasComma: false } && StartsPatternComprehension())
        {
            return BeforeBar(bracket.LastBar, ParsePatternComprehension);
        }

        return first.Kind is TokenKind.Name or TokenKind.QuotedName && Peek(2).Keyword == Keyword.In && !bracket.HasComma
            ? BeforeBar(bracket.LastBar, ParseListComprehension)
            : ParseList();
    }

    // In [n IN list WHERE n:A|B | n.x] the last bar ends the labels; they must not take it for one of theirs.
    private T BeforeBar<T>(int bar, Func<T> parse)
    {
        var outer = _separatingBar;
        _separatingBar = bar;
        var result = parse();
        _separatingBar = outer;
        return result;
    }

    private bool AtAlternative => Current.Kind == TokenKind.Bar && _index != _separatingBar;

    private ListExpression ParseList()
    {
        Expect(TokenKind.LeftBracket);
        SyntaxList<Expression> items = At(TokenKind.RightBracket) ? [] : ParseCommaSeparated(ParseExpression);
        Expect(TokenKind.RightBracket);
        return new ListExpression(items);
    }

    private ListComprehension ParseListComprehension()
    {
        Expect(TokenKind.LeftBracket);
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = ParseExpression();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        var projection = Accept(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.RightBracket);
        return new ListComprehension(variable, list, where, projection);
    }

    private bool StartsPatternComprehension() => Peek(1).Kind is TokenKind.Name or TokenKind.QuotedName
        ? Peek(2).Kind == TokenKind.Equal && Peek(3).Kind == TokenKind.LeftParenthesis && IsPatternStart(_index + 3)
        : Peek(1).Kind == TokenKind.LeftParenthesis && IsPatternStart(_index + 1);

    private PatternComprehension ParsePatternComprehension()
    {
        Expect(TokenKind.LeftBracket);
        var first = _index;
        Variable? variable = null;
        if (Current.Kind != TokenKind.LeftParenthesis)
        {
            variable = ParseVariable();
            Expect(TokenKind.Equal);
        }

        var pattern = ParsePatternInExpression() with { Variable = variable, Span = SpanFrom(first) };
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.Bar);
        var projection = ParseExpression();
        Expect(TokenKind.RightBracket);
        return new PatternComprehension(pattern, where, projection);
    }

    private MapExpression ParseMapAlone()
    {
        var first = _index;
        var map = ParseMap();
        return map with { Span = SpanFrom(first) };
    }

    private MapExpression ParseMap()
    {
        Expect(TokenKind.LeftBrace);
        SyntaxList<MapEntry> entries = At(TokenKind.RightBrace) ? [] : ParseCommaSeparated(ParseMapEntry);
        Expect(TokenKind.RightBrace);
        return new MapExpression(entries);
    }

    private MapEntry ParseMapEntry()
    {
        var first = _index;
        var key = ParseName();
        Expect(TokenKind.Colon);
        return new MapEntry(key, ParseExpression()) { Span = SpanFrom(first) };
    }
}
