using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>CALL of procedures and of subqueries.</content>
internal sealed partial class Parser
{
    private Clause ParseCallClause(bool optional)
    {
        _index += optional ? 2 : 1;
        return At(TokenKind.LeftBrace) || At(TokenKind.LeftParenthesis) ? ParseSubquery(optional) : ParseProcedureCall(optional);
    }

    private CallProcedureClause ParseProcedureCall(bool optional)
    {
        var name = ParseDottedName();
        SyntaxList<Expression>? arguments = null;
        if (Accept(TokenKind.LeftParenthesis))
        {
            arguments = At(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(ParseExpression);
            Expect(TokenKind.RightParenthesis);
        }

        return new CallProcedureClause(optional, name, arguments, Accept(Keyword.Yield) ? ParseYield() : null);
    }

    private ProcedureYield ParseYield()
    {
        var first = _index - 1;
        if (Accept(TokenKind.Star))
        {
            return new ProcedureYield(All: true, [], null) { Span = SpanFrom(first) };
        }

        if (Accept(TokenKind.Minus))
        {
            return new ProcedureYield(All: false, [], null) { Span = SpanFrom(first) };
        }

        var items = ParseCommaSeparated(ParseYieldItem);
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new ProcedureYield(All: false, items, where) { Span = SpanFrom(first) };
    }

    private YieldItem ParseYieldItem()
    {
        var first = _index;
        var column = ParseVariable();
        return new YieldItem(column.Name, Accept(Keyword.As) ? ParseVariable() : column) { Span = SpanFrom(first) };
    }

    private SubqueryClause ParseSubquery(bool optional)
    {
        SubqueryScope? scope = null;
        var first = _index;
        if (Accept(TokenKind.LeftParenthesis))
        {
            var all = Accept(TokenKind.Star);
            SyntaxList<Variable> variables = all || At(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(ParseVariable);
            Expect(TokenKind.RightParenthesis);
            scope = new SubqueryScope(all, variables) { Span = SpanFrom(first) };
        }

        Expect(TokenKind.LeftBrace);
        var query = ParseQuery();
        Expect(TokenKind.RightBrace);
        return new SubqueryClause(optional, scope, query, ParseInTransactions());
    }

    private InTransactions? ParseInTransactions()
    {
        var first = _index;
        if (!Accept(Keyword.In))
        {
            return null;
        }

        Expression? concurrency = null;
        if (Current.Keyword is not (Keyword.Concurrent or Keyword.Transactions))
        {
            concurrency = ParseExpression();
        }

        var concurrent = Accept(Keyword.Concurrent);
        Expect(Keyword.Transactions);
        Expression? size = null;
        var onError = OnError.Default;
        Variable? status = null;
        while (true)
        {
            if (size is null && Accept(Keyword.Of))
            {
                size = ParseExpression();
                if (!Accept(Keyword.Row))
                {
                    Expect(Keyword.Rows);
                }
            }
            else if (onError == OnError.Default && Accept(Keyword.On))
            {
                Expect(Keyword.Error);
                onError = ParseOnError();
            }
            else if (status is null && Accept(Keyword.Report))
            {
                Expect(Keyword.Status);
                Expect(Keyword.As);
                status = ParseVariable();
            }
            else
            {
                return new InTransactions(concurrency, concurrent, size, onError, status) { Span = SpanFrom(first) };
            }
        }
    }

    private OnError ParseOnError()
    {
        if (Accept(Keyword.Continue))
        {
            return OnError.Continue;
        }

        if (Accept(Keyword.Break))
        {
            return OnError.Break;
        }

        Expect(Keyword.Fail);
        return OnError.Fail;
    }
}
