using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Writing clauses.</content>
internal sealed partial class Parser
{
    private Clause? ParseWritingClause()
    {
        switch (Current.Keyword)
        {
            case Keyword.Create:
                _index++;
                return new CreateClause(ParseCommaSeparated(ParsePathPattern), Insert: false);
            case Keyword.Insert:
                _index++;
                return new CreateClause(ParseCommaSeparated(ParsePathPattern), Insert: true);
            case Keyword.Merge:
                return ParseMerge();
            case Keyword.Set:
                _index++;
                return new SetClause(ParseCommaSeparated(ParseSetItem));
            case Keyword.Remove:
                _index++;
                return new RemoveClause(ParseCommaSeparated(ParseRemoveItem));
            case Keyword.Delete or Keyword.Detach or Keyword.Nodetach:
                return ParseDelete();
            case Keyword.Foreach:
                return ParseForeach();
            default:
                return null;
        }
    }

    private MergeClause ParseMerge()
    {
        Expect(Keyword.Merge);
        var pattern = ParsePathPattern();
        var actions = new List<MergeAction>();
        while (At(Keyword.On))
        {
            var first = _index++;
            var onCreate = Accept(Keyword.Create);
            if (!onCreate)
            {
                Expect(Keyword.Match);
            }

            Expect(Keyword.Set);
            actions.Add(new MergeAction(onCreate, ParseCommaSeparated(ParseSetItem)) { Span = SpanFrom(first) });
        }

        return new MergeClause(pattern, actions.ToSyntaxList());
    }

    private SetItem ParseSetItem()
    {
        var first = _index;
        return ParseSetItemBody() with { Span = SpanFrom(first) };
    }

    private SetItem ParseSetItemBody()
    {
        Expecting("an expression");
        var next = Peek(1);
        if (Current.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            if (next.Kind == TokenKind.Colon || next.Keyword == Keyword.Is)
            {
                return new SetLabelsItem(ParseVariable(), ParseLabelsToWrite());
            }

            if (next.Kind is TokenKind.Equal or TokenKind.PlusEqual)
            {
                var variable = ParseVariable();
                _index++;
                return new SetAllPropertiesItem(variable, ParseExpression(), next.Kind == TokenKind.PlusEqual);
            }
        }

        var target = ParsePropertyTarget();
        Expecting("an expression");
        Expecting("'.'");
        Expect(TokenKind.Equal);
        return new SetPropertyItem(target, ParseExpression());
    }

    private Expression ParsePropertyTarget()
    {
        Enter();
        var target = ParsePostfix();
        Leave();
        return target is PropertyAccess or IndexAccess ? target : throw ExpectProperty();
    }

    private CypherSyntaxException ExpectProperty()
    {
        _ = At(TokenKind.Dot);
        return Unexpected();
    }

    private RemoveItem ParseRemoveItem()
    {
        var first = _index;
        var next = Peek(1);
        if (Current.Kind is TokenKind.Name or TokenKind.QuotedName && (next.Kind == TokenKind.Colon || next.Keyword == Keyword.Is))
        {
            var variable = ParseVariable();
            return new RemoveLabelsItem(variable, ParseLabelsToWrite()) { Span = SpanFrom(first) };
        }

        return new RemovePropertyItem(ParsePropertyTarget()) { Span = SpanFrom(first) };
    }

    private DeleteClause ParseDelete()
    {
        var mode = Accept(Keyword.Detach) ? DeleteMode.Detach : Accept(Keyword.Nodetach) ? DeleteMode.NoDetach : DeleteMode.Default;
        Expect(Keyword.Delete);
        return new DeleteClause(mode, ParseCommaSeparated(ParseExpression));
    }

    private ForeachClause ParseForeach()
    {
        Enter();
        Expect(Keyword.Foreach);
        var bar = tokens.Bracket(_index).FirstBar;
        Expect(TokenKind.LeftParenthesis);
        var variable = ParseVariable();
        Expect(Keyword.In);
        var list = BeforeBar(bar, ParseExpression);
        Expect(TokenKind.Bar);
        var clauses = new List<Clause>();
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
        {
            throw Unexpected();
        }

        Expect(TokenKind.RightParenthesis);
        Leave();
        return new ForeachClause(variable, list, clauses.ToSyntaxList());
    }
}
