using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>SHOW and TERMINATE.</content>
internal sealed partial class Parser
{
    private Statement ParseCommands()
    {
        var clauses = new List<CommandClause>();
        while (At(Keyword.Show) || At(Keyword.Terminate))
        {
            if (clauses.Count == 0 && ShowNouns.IsAdministration(Peek(1).Keyword, Peek(2).Keyword))
            {
                return ParseAdministration();
            }

            var first = _index;
            CommandClause clause = Current.Keyword == Keyword.Show ? ParseShow() : ParseTerminate();
            clauses.Add(clause with { Span = SpanFrom(first) });
        }

        ReturnClause? result = null;
        if (At(Keyword.Return))
        {
            var first = _index;
            result = ParseReturn() with { Span = SpanFrom(first) };
        }

        return new CommandStatement(clauses.ToSyntaxList(), result);
    }

    private ShowClause ParseShow()
    {
        Expect(Keyword.Show);
        var filter = new List<string>();
        while (ShowNouns.Kind(Current.Keyword, filter) is null)
        {
            if (Current.Kind != TokenKind.Name || filter.Count == 4)
            {
                ShowNouns.Expect(Expecting);
                throw Unexpected();
            }

            filter.Add(ParseName().ToUpperInvariant());
        }

        var kind = ShowNouns.Kind(Current.Keyword, filter)!.Value;
        if (!ShowNouns.Allows(kind, filter))
        {
            throw Unexpected(_index - filter.Count);
        }

        _index++;
        if (kind is ShowKind.DefaultDatabase or ShowKind.HomeDatabase or ShowKind.CurrentUser)
        {
            filter.Clear();
        }

        if (kind is ShowKind.Functions or ShowKind.Procedures)
        {
            ParseExecutable(filter);
        }

        var arguments = ParseShowArguments(kind);
        var (yield, where) = ParseCommandYield();
        return new ShowClause(kind, string.Join(' ', filter), arguments, yield, where);
    }

    private void ParseExecutable(List<string> filter)
    {
        if (!Accept(Keyword.Executable))
        {
            return;
        }

        filter.Add("EXECUTABLE");
        if (!Accept(Keyword.By))
        {
            return;
        }

        filter.Add("BY");
        if (Accept(Keyword.Current, Keyword.User))
        {
            filter.Add("CURRENT USER");
            return;
        }

        filter.Add(ParseName());
    }

    private SyntaxList<Expression> ParseShowArguments(ShowKind kind)
    {
        var ends = Current.Kind is TokenKind.End or TokenKind.Semicolon
            || Current.Keyword is Keyword.Yield or Keyword.Where or Keyword.Return or Keyword.Show or Keyword.Terminate;
        if (ends || kind is not (ShowKind.Transactions or ShowKind.Settings or ShowKind.Databases))
        {
            return [];
        }

        return kind == ShowKind.Databases ? [ParseDatabaseName()] : ParseCommaSeparated(ParseExpression);
    }

    private Expression ParseDatabaseName()
    {
        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        var first = _index;
        return new Literal(string.Join('.', ParseDottedName())) { Span = SpanFrom(first) };
    }

    private TerminateTransactionsClause ParseTerminate()
    {
        Expect(Keyword.Terminate);
        if (!Accept(Keyword.Transaction))
        {
            Expect(Keyword.Transactions);
        }

        var ids = ParseCommaSeparated(ParseExpression);
        var (yield, where) = ParseCommandYield();
        return new TerminateTransactionsClause(ids, yield, where);
    }

    private (CommandYield? Yield, Expression? Where) ParseCommandYield()
    {
        if (Accept(Keyword.Where))
        {
            return (null, ParseExpression());
        }

        var first = _index;
        if (!Accept(Keyword.Yield))
        {
            return (null, null);
        }

        var all = Accept(TokenKind.Star);
        SyntaxList<ProjectionItem> items = all ? [] : ParseCommaSeparated(ParseCommandYieldItem);
        var (order, skip, limit) = ParseOrderAndLimits();
        var span = SpanFrom(first);
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        var projection = new Projection(Distinct: false, all, items, order, skip, limit) { Span = span };
        return (new CommandYield(projection, where) { Span = SpanFrom(first) }, null);
    }

    private ProjectionItem ParseCommandYieldItem()
    {
        var first = _index;
        var column = ParseVariable();
        var alias = Accept(Keyword.As) ? ParseVariable() : null;
        return new ProjectionItem(column, alias) { Text = column.Name, Span = SpanFrom(first) };
    }
}
