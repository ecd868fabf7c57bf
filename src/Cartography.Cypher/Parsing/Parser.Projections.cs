using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>RETURN, WITH, and what they share.</content>
internal sealed partial class Parser
{
    private WithClause ParseWith()
    {
        Expect(Keyword.With);
        var projection = ParseProjection();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new WithClause(projection, where);
    }

    private ReturnClause ParseReturn()
    {
        Expect(Keyword.Return);
        return new ReturnClause(ParseProjection());
    }

    private FinishClause ParseFinish()
    {
        Expect(Keyword.Finish);
        return new FinishClause();
    }

    // ORDER BY, SKIP and LIMIT as clauses of their own stand for WITH * before them.
    private WithClause ParseBareOrder()
    {
        var first = _index;
        var (order, skip, limit) = ParseOrderAndLimits();
        return new WithClause(new Projection(Distinct: false, All: true, [], order, skip, limit) { Span = SpanFrom(first) }, null);
    }

    private Projection ParseProjection()
    {
        var first = _index;
        var distinct = Accept(Keyword.Distinct);
        Expecting("an expression");
        var all = Accept(TokenKind.Star);
        SyntaxList<ProjectionItem> items = [];
        if (!all || Accept(TokenKind.Comma))
        {
            items = ParseCommaSeparated(ParseProjectionItem);
        }

        var (order, skip, limit) = ParseOrderAndLimits();
        return new Projection(distinct, all, items, order, skip, limit) { Span = SpanFrom(first) };
    }

    private ProjectionItem ParseProjectionItem()
    {
        var first = _index;
        var expression = ParseExpression();
        var text = SpanFrom(first).Of(tokens.Text);
        var alias = Accept(Keyword.As) ? ParseVariable() : null;
        return new ProjectionItem(expression, alias) { Text = text, Span = SpanFrom(first) };
    }

    private (SyntaxList<SortItem> Order, Expression? Skip, Expression? Limit) ParseOrderAndLimits()
    {
        SyntaxList<SortItem> order = [];
        if (Accept(Keyword.Order, Keyword.By))
        {
            order = ParseCommaSeparated(ParseSortItem);
        }

        var skip = Accept(Keyword.Skip) || Accept(Keyword.Offset) ? ParseExpression() : null;
        var limit = Accept(Keyword.Limit) ? ParseExpression() : null;
        return (order, skip, limit);
    }

    private SortItem ParseSortItem()
    {
        var first = _index;
        var expression = ParseExpression();
        var descending = Accept(Keyword.Desc) || Accept(Keyword.Descending);
        if (!descending)
        {
            _ = Accept(Keyword.Asc) || Accept(Keyword.Ascending);
        }

        return new SortItem(expression, descending) { Span = SpanFrom(first) };
    }
}
