using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <content>Queries and their reading clauses.</content>
internal sealed partial class Parser
{
    private Query ParseQuery()
    {
        Enter();
        var first = _index;
        var branches = new List<SingleQuery> { ParseSingleQuery() };
        bool? all = null;
        while (Current.Keyword == Keyword.Union)
        {
            var union = _index++;
            var isAll = Accept(Keyword.All);
            if (!isAll)
            {
                Accept(Keyword.Distinct);
            }

            if (all is not null && all != isAll)
            {
                throw Error("Invalid combination of UNION and UNION ALL", tokens[union].Start, "InvalidClauseComposition");
            }

            all = isAll;
            branches.Add(ParseSingleQuery());
        }

        Expecting("'UNION'");
        Leave();
        return branches.Count == 1
            ? branches[0]
            : new UnionQuery(branches.ToSyntaxList(), all == true) { Span = SpanFrom(first) };
    }

    private SingleQuery ParseSingleQuery()
    {
        var first = _index;
        var clauses = new List<Clause>();
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0 ? new SingleQuery(clauses.ToSyntaxList()) { Span = SpanFrom(first) } : throw Unexpected();
    }

    private Clause? ParseClause()
    {
        ClauseWords.Expect(Expecting);
        var first = _index;
        var next = Peek(1).Keyword;
        Clause? clause = Current.Keyword switch
        {
            Keyword.Use => ParseUse(),
            Keyword.Match => ParseMatch(optional: false),
            Keyword.Optional when next == Keyword.Match => ParseMatch(optional: true),
            Keyword.Optional when next == Keyword.Call => ParseCallClause(optional: true),
            Keyword.Optional => throw ExpectAfterOptional(),
            Keyword.Unwind => ParseUnwind(),
            Keyword.With => ParseWith(),
            Keyword.Return => ParseReturn(),
            Keyword.Finish => ParseFinish(),
            Keyword.Call => ParseCallClause(optional: false),
            Keyword.Load when next == Keyword.Csv => ParseLoadCsv(),
            Keyword.Order when next == Keyword.By => ParseBareOrder(),
            Keyword.Skip or Keyword.Offset or Keyword.Limit => ParseBareOrder(),
            _ => ParseWritingClause(),
        };
        return clause is null ? null : clause with { Span = SpanFrom(first) };
    }

    private CypherSyntaxException ExpectAfterOptional()
    {
        _index++;
        _ = At(Keyword.Match) || At(Keyword.Call);
        return Unexpected();
    }

    private UseClause ParseUse()
    {
        Expect(Keyword.Use);
        if (Current.Keyword == Keyword.Graph && Peek(1).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            _index++;
        }

        var first = _index;
        if (FindCall() is { } parts)
        {
            return new UseClause(ParseCall(parts) with { Span = SpanFrom(first) });
        }

        Expression graph = ParseVariable();
        while (Accept(TokenKind.Dot))
        {
            graph = new PropertyAccess(graph, ParseName()) { Span = SpanFrom(first) };
        }

        return new UseClause(graph);
    }

    private MatchClause ParseMatch(bool optional)
    {
        var first = _index;
        _index += optional ? 2 : 1;
        return ParseMatchBody(optional, first);
    }

    private MatchClause ParseMatchBody(bool optional, int first)
    {
        var mode = ParseMatchMode();
        var patterns = ParseCommaSeparated(ParsePathPattern);
        var hints = new List<Hint>();
        while (Accept(Keyword.Using))
        {
            hints.Add(ParseHint());
        }

        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new MatchClause(optional, mode, patterns, hints.ToSyntaxList(), where) { Span = SpanFrom(first) };
    }

    private MatchMode ParseMatchMode()
    {
        if (Current.Keyword == Keyword.Repeatable && Peek(1).Keyword is Keyword.Element or Keyword.Elements)
        {
            _index += 2;
            Accept(Keyword.Bindings);
            return MatchMode.RepeatableElements;
        }

        if (Current.Keyword == Keyword.Different
            && Peek(1).Keyword is Keyword.Relationship or Keyword.Relationships or Keyword.Edge or Keyword.Edges)
        {
            _index += 2;
            Accept(Keyword.Bindings);
            return MatchMode.DifferentRelationships;
        }

        return MatchMode.Default;
    }

    private Hint ParseHint()
    {
        var first = _index - 1;
        if (Accept(Keyword.Scan))
        {
            var scanned = ParseVariable();
            Expect(TokenKind.Colon);
            return new ScanHint(scanned, ParseName()) { Span = SpanFrom(first) };
        }

        if (Accept(Keyword.Join))
        {
            Expect(Keyword.On);
            return new JoinHint(ParseCommaSeparated(ParseVariable)) { Span = SpanFrom(first) };
        }

        var type = At(Keyword.Range) || At(Keyword.Text) || At(Keyword.Point) ? ParseName().ToUpperInvariant() : null;
        Expect(Keyword.Index);
        var seek = Current.Keyword == Keyword.Seek && Peek(1).Kind is TokenKind.Name or TokenKind.QuotedName;
        _index += seek ? 1 : 0;
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var label = ParseName();
        Expect(TokenKind.LeftParenthesis);
        var properties = ParseCommaSeparated(ParseName);
        Expect(TokenKind.RightParenthesis);
        return new IndexHint(variable, label, properties, seek, type) { Span = SpanFrom(first) };
    }

    private UnwindClause ParseUnwind()
    {
        Expect(Keyword.Unwind);
        var list = ParseExpression();
        Expect(Keyword.As);
        return new UnwindClause(list, ParseVariable());
    }

    private LoadCsvClause ParseLoadCsv()
    {
        _index += 2;
        var headers = Accept(Keyword.With);
        if (headers)
        {
            Expect(Keyword.Headers);
        }

        Expect(Keyword.From);
        var source = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseVariable();
        var terminator = Accept(Keyword.Fieldterminator) ? ParseStringText() : null;
        return new LoadCsvClause(headers, source, variable, terminator);
    }
}
