using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.Cypher.Parsing;

/// <content>Expressions that start with a word: literals, calls, CASE, subqueries, or else a variable.</content>
internal sealed partial class Parser
{
    private Expression ParseWord(int first)
    {
        var next = Peek(1).Kind;
        return Current.Keyword switch
        {
            Keyword.True => Word(Value.True),
            Keyword.False => Word(Value.False),
            Keyword.Null => Word(Value.Null),
            Keyword.Inf or Keyword.Infinity when next != TokenKind.LeftParenthesis => Word(Value.From(double.PositiveInfinity)),
            Keyword.Nan when next != TokenKind.LeftParenthesis => Word(Value.From(double.NaN)),
            Keyword.Case when StartsCase() => Composite(first, ParseCase()),
            Keyword.Exists or Keyword.Count or Keyword.Collect when next == TokenKind.LeftBrace && Peek(2).Kind != TokenKind.Dot =>
                Composite(first, ParseSubqueryExpression()),
            Keyword.Count when next == TokenKind.LeftParenthesis && Peek(2).Kind == TokenKind.Star => ParseCountStar(first),
            Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single when StartsIteration(Keyword.In) => Composite(first, ParseQuantified()),
            Keyword.Reduce when next == TokenKind.LeftParenthesis && Peek(3).Kind == TokenKind.Equal => Composite(first, ParseReduce()),
            Keyword.ShortestPath or Keyword.AllShortestPaths when next == TokenKind.LeftParenthesis =>
                Composite(first, new ShortestPathExpression(ParseShortestPathFunction())),
            Keyword.Trim when next == TokenKind.LeftParenthesis => Composite(first, ParseTrim()),
            Keyword.Normalize when next == TokenKind.LeftParenthesis => Composite(first, ParseNormalize()),
            _ => ParseNamed(first),
        };
    }

    private Literal Word(Value value)
    {
        var span = Current.Span;
        _index++;
        return new Literal(value) { Span = span };
    }

    private bool StartsIteration(Keyword keyword) =>
        Peek(1).Kind == TokenKind.LeftParenthesis && Peek(2).Kind is TokenKind.Name or TokenKind.QuotedName && Peek(3).Keyword == keyword;

    // A variable may be called "case"; what cannot start an expression behind the word shows that it is one.
    private bool StartsCase() => Peek(1).Kind is TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.Dollar
        or TokenKind.LeftParenthesis or TokenKind.LeftBrace or TokenKind.LeftBracket or TokenKind.QuotedName or TokenKind.Minus
        or TokenKind.Plus
        || (Peek(1).Kind == TokenKind.Name && Peek(1).Keyword is not (Keyword.As or Keyword.Order or Keyword.Skip or Keyword.Limit or Keyword.And
            or Keyword.Or or Keyword.Xor or Keyword.In or Keyword.Is or Keyword.Starts or Keyword.Ends or Keyword.Contains));

    /// <summary>A variable, a map projection on one, or a call.</summary>
    private Expression ParseNamed(int first)
    {
        if (Peek(1).Kind == TokenKind.LeftBrace && Current.Keyword is not (Keyword.Then or Keyword.When or Keyword.Else))
        {
            return Composite(first, ParseMapProjection());
        }

        if (FindCall() is { } parts)
        {
            return Composite(first, ParseCall(parts));
        }

        Expecting("a variable name");
        _height = 1;
        return new Variable(ParseName()) { Span = SpanFrom(first) };
    }

    // Names and dots up to an opening parenthesis are a call; without it, dots are property accesses.
    private int? FindCall()
    {
        var ahead = 0;
        while (Peek(ahead).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            switch (Peek(ahead + 1).Kind)
            {
                case TokenKind.LeftParenthesis:
                    return (ahead / 2) + 1;
                case TokenKind.Dot:
                    ahead += 2;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private FunctionCall ParseCall(int parts)
    {
        var names = new List<string>(parts);
        for (var i = 0; i < parts; i++)
        {
            names.Add(ParseName());
            _index += i < parts - 1 ? 1 : 0;
        }

        Expect(TokenKind.LeftParenthesis);
        var distinct = Current.Keyword == Keyword.Distinct && Peek(1).Kind is not (TokenKind.RightParenthesis or TokenKind.Comma or TokenKind.Dot);
        if (distinct)
        {
            _index++;
        }
        else if (Current.Keyword == Keyword.All && Peek(1).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            // count(ALL x) is count(x).
            _index++;
        }

        SyntaxList<Expression> arguments = At(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(ParseExpression);
        Expect(TokenKind.RightParenthesis);
        return new FunctionCall(names.ToSyntaxList(), distinct, arguments);
    }

    private CountStar ParseCountStar(int first)
    {
        _index += 3;
        Expect(TokenKind.RightParenthesis);
        return new CountStar { Span = SpanFrom(first) };
    }

    private MapProjection ParseMapProjection()
    {
        var target = ParseVariable();
        Expect(TokenKind.LeftBrace);
        SyntaxList<MapProjectionItem> items = At(TokenKind.RightBrace) ? [] : ParseCommaSeparated(ParseMapProjectionItem);
        Expect(TokenKind.RightBrace);
        return new MapProjection(target, items);
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var first = _index;
        MapProjectionItem item;
        if (Accept(TokenKind.Dot))
        {
            item = Accept(TokenKind.Star) ? new AllPropertiesItem() : new PropertyItem(ParseName());
        }
        else if (Peek(1).Kind == TokenKind.Colon)
        {
            var key = ParseName();
            Expect(TokenKind.Colon);
            item = new EntryItem(key, ParseExpression());
        }
        else
        {
            item = new VariableItem(ParseVariable());
        }

        return item with { Span = SpanFrom(first) };
    }

    private SubqueryExpression ParseSubqueryExpression()
    {
        var kind = Current.Keyword;
        _index++;
        Expect(TokenKind.LeftBrace);
        var query = StartsPatternInBraces() ? ParsePatternAsQuery() : ParseQuery();
        Expect(TokenKind.RightBrace);
        return kind switch
        {
            Keyword.Exists => new ExistsSubquery(query),
            Keyword.Count => new CountSubquery(query),
            _ => new CollectSubquery(query),
        };
    }

    private bool StartsPatternInBraces() => Current.Kind switch
    {
        TokenKind.LeftParenthesis => true,
        TokenKind.QuotedName => true,
        TokenKind.Name => Peek(1).Kind == TokenKind.Equal
            || Current.Keyword is Keyword.All or Keyword.Any or Keyword.Shortest or Keyword.ShortestPath or Keyword.AllShortestPaths
                or Keyword.Repeatable or Keyword.Different,
        _ => false,
    };

    private SingleQuery ParsePatternAsQuery()
    {
        Enter();
        var first = _index;
        var match = ParseMatchBody(optional: false, first);
        Leave();
        return new SingleQuery([match]) { Span = SpanFrom(first) };
    }
}
