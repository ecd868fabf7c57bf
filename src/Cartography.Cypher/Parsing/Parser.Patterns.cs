using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Paths: nodes, relationships, parenthesised parts, selectors.</content>
internal sealed partial class Parser
{
    private PathPattern ParsePathPattern()
    {
        Enter();
        Expecting("a graph pattern");
        var first = _index;
        Variable? variable = null;
        if (Current.Kind is TokenKind.Name or TokenKind.QuotedName && Peek(1).Kind == TokenKind.Equal)
        {
            variable = ParseVariable();
            Expect(TokenKind.Equal);
        }

        var pattern = AtShortestPathFunction() ? ParseShortestPathFunction() : ParseSelectedPath();
        Leave();
        return pattern with { Variable = variable, Span = SpanFrom(first) };
    }

    private bool AtShortestPathFunction() =>
        Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Peek(1).Kind == TokenKind.LeftParenthesis;

    private PathPattern ParseShortestPathFunction()
    {
        var first = _index;
        var kind = Current.Keyword == Keyword.ShortestPath ? PathSelectorKind.ShortestPathFunction : PathSelectorKind.AllShortestPathsFunction;
        var selector = new PathSelector(kind, null) { Span = Current.Span };
        _index++;
        Expect(TokenKind.LeftParenthesis);
        var elements = ParsePathElements();
        Expect(TokenKind.RightParenthesis);
        return new PathPattern(null, selector, elements) { Span = SpanFrom(first) };
    }

    private PathPattern ParseSelectedPath()
    {
        var selector = Current.Keyword is Keyword.All or Keyword.Any or Keyword.Shortest ? ParseSelector() : null;
        return new PathPattern(null, selector, ParsePathElements());
    }

    private PathSelector ParseSelector()
    {
        var first = _index;
        if (Accept(Keyword.All))
        {
            if (Accept(Keyword.Shortest))
            {
                SkipPathWord();
                return new PathSelector(PathSelectorKind.AllShortest, null) { Span = SpanFrom(first) };
            }

            SkipPathWord();
            return new PathSelector(PathSelectorKind.All, null) { Span = SpanFrom(first) };
        }

        if (Accept(Keyword.Any))
        {
            if (Accept(Keyword.Shortest))
            {
                SkipPathWord();
                return new PathSelector(PathSelectorKind.Shortest, null) { Span = SpanFrom(first) };
            }

            var some = ParseSelectorCount();
            SkipPathWord();
            return new PathSelector(PathSelectorKind.Any, some) { Span = SpanFrom(first) };
        }

        Expect(Keyword.Shortest);
        var count = ParseSelectorCount();
        SkipPathWord();
        var groups = Accept(Keyword.Group) || Accept(Keyword.Groups);
        return new PathSelector(groups ? PathSelectorKind.ShortestGroups : PathSelectorKind.Shortest, count) { Span = SpanFrom(first) };
    }

    private void SkipPathWord()
    {
        if (!Accept(Keyword.Path))
        {
            Accept(Keyword.Paths);
        }
    }

    private Expression? ParseSelectorCount()
    {
        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        if (!At(TokenKind.Integer))
        {
            return null;
        }

        var token = Current;
        _index++;
        return new Literal(Numbers.Integer(tokens.Text, token)) { Span = token.Span };
    }

    private SyntaxList<PathElement> ParsePathElements()
    {
        var elements = new List<PathElement>();
        do
        {
            if (StartsParenthesizedPath())
            {
                elements.Add(ParseParenthesizedPath());
                continue;
            }

            elements.Add(ParseNode());
            while (AtRelationship)
            {
                elements.Add(ParseRelationship());
                elements.Add(ParseNode());
            }
        }
        while (Current.Kind == TokenKind.LeftParenthesis);
        Expecting("a graph pattern");
        return elements.ToSyntaxList();
    }

    // ((a)-->(b)) and (p = (a)-->(b)), but not (a) or ().
    private bool StartsParenthesizedPath() => Current.Kind == TokenKind.LeftParenthesis
        && (Peek(1).Kind == TokenKind.LeftParenthesis
            || (Peek(1).Kind is TokenKind.Name or TokenKind.QuotedName && Peek(2).Kind == TokenKind.Equal)
            || (Peek(1).Keyword is Keyword.All or Keyword.Any or Keyword.Shortest
                && (Peek(2).Kind is TokenKind.LeftParenthesis or TokenKind.Integer || Peek(2).Keyword == Keyword.Shortest)));

    private ParenthesizedPath ParseParenthesizedPath()
    {
        var first = _index;
        Expect(TokenKind.LeftParenthesis);
        var pattern = ParsePathPattern();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightParenthesis);
        return new ParenthesizedPath(pattern, where, ParseQuantifier()) { Span = SpanFrom(first) };
    }

    private NodePattern ParseNode()
    {
        var first = _index;
        Expect(TokenKind.LeftParenthesis);
        var variable = ParsePatternVariable();
        var labels = ParseOptionalLabels();
        var properties = ParsePatternProperties();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(TokenKind.RightParenthesis);
        return new NodePattern(variable, labels, properties, where) { Span = SpanFrom(first) };
    }

    private Variable? ParsePatternVariable()
    {
        Expecting("a variable name");
        if (Current.Kind == TokenKind.QuotedName)
        {
            return ParseVariable();
        }

        var isName = Current.Kind == TokenKind.Name
            && (Current.Keyword is not (Keyword.Where or Keyword.Is) || EndsPatternVariable(Peek(1)));
        return isName ? ParseVariable() : null;
    }

    // (where), (where:A), (is IS A): a variable of that name. Anything else behind the word could belong to a predicate.
    private static bool EndsPatternVariable(Token token) => token.Keyword is Keyword.Where or Keyword.Is
        || token.Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon;

    private LabelExpression? ParseOptionalLabels()
    {
        if (At(TokenKind.Colon))
        {
            return ParseLabelsAfterColon();
        }

        return Accept(Keyword.Is) ? ParseLabelExpression() : null;
    }

    private Expression? ParsePatternProperties()
    {
        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        return At(TokenKind.LeftBrace) ? ParseMapAlone() : null;
    }

    private PathPattern ParsePatternInExpression()
    {
        Enter();
        var first = _index;
        var elements = ParsePathElements();
        Leave();
        return new PathPattern(null, null, elements) { Span = SpanFrom(first) };
    }

    /// <summary>
    /// Whether the opening parenthesis at an index starts a pattern and not an expression in parentheses: a node, then a
    /// relationship.
    /// </summary>
    private bool IsPatternStart(int index)
    {
        var close = tokens.Bracket(index).Close;
        if (close == 0 || !LooksLikeNode(index + 1))
        {
            return false;
        }

        var (first, second) = (tokens[close + 1].Kind, tokens[close + 2].Kind);
        var left = first is TokenKind.Less or TokenKind.LeftArrow;
        if (!IsDash(left ? second : first))
        {
            return false;
        }

        var after = left ? close + 3 : close + 2;
        return IsDash(tokens[after].Kind) || (tokens[after].Kind == TokenKind.LeftBracket && EndsInDash(after));
    }

    private bool EndsInDash(int bracket) => tokens.Bracket(bracket).Close is > 0 and var close && IsDash(tokens[close + 1].Kind);

    private bool LooksLikeNode(int index)
    {
        var token = tokens[index];
        if (token.Kind is TokenKind.Name or TokenKind.QuotedName && token.Keyword is not (Keyword.Where or Keyword.Is))
        {
            token = tokens[++index];
        }

        if (token.Kind == TokenKind.LeftBrace)
        {
            var after = tokens[tokens.Bracket(index).Close + 1];
            return after.Kind == TokenKind.RightParenthesis || after.Keyword == Keyword.Where;
        }

        return token.Kind is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.Dollar || token.Keyword is Keyword.Where or Keyword.Is;
    }
}
