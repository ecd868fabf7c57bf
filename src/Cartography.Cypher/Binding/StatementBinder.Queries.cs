using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Queries: the order of their clauses, UNION, and subqueries.</content>
internal sealed partial class StatementBinder
{
    private List<BoundColumn> BindTopQuery(Query query) => BindQuery(query, QueryPlace.Statement, _ => new Scope(), around: null);

    // Each branch starts from a scope of its own; around is what CALL must not declare again.
    private List<BoundColumn> BindQuery(Query query, QueryPlace place, Func<SingleQuery, Scope> start, Scope? around)
    {
        if (query is SingleQuery single)
        {
            return BindSingleQuery(single, place, start(single), around);
        }

        var union = (UnionQuery)query;
        List<BoundColumn>? columns = null;
        for (var i = 0; i < union.Branches.Count; i++)
        {
            var branch = union.Branches[i];
            RefuseTransactionsInUnion(branch);
            var next = BindSingleQuery(branch, place, start(branch), around);
            columns ??= next;
            if (!columns.Select(column => column.Name).SequenceEqual(next.Select(column => column.Name), StringComparer.Ordinal)
                && !columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal).SetEquals(next.Select(column => column.Name)))
            {
                throw Error(
                    "All sub queries in an UNION must have the same return column names", "DifferentColumnsInUnion", union with { Span = UnionBefore(branch) });
            }

            columns = Merge(columns, next);
        }

        return columns!;
    }

    // Between two branches there is nothing but the word and comments.
    private SourceSpan UnionBefore(SingleQuery branch)
    {
        var word = context.Text.AsSpan(0, Math.Min(branch.Span.Start, context.Text.Length)).LastIndexOf("UNION", StringComparison.OrdinalIgnoreCase);
        return word < 0 ? branch.Span : new SourceSpan(word, branch.Span.Start);
    }

    private static List<BoundColumn> Merge(List<BoundColumn> columns, List<BoundColumn> next)
    {
        var types = next.ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);
        return [.. columns.Select(column => column with { Type = TypeRules.Common([column.Type, types[column.Name]]) })];
    }

    private List<BoundColumn> BindSingleQuery(SingleQuery query, QueryPlace place, Scope scope, Scope? around)
    {
        CheckOrder(query, place);
        List<BoundColumn> columns = [];
        var wrote = false;
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (clause is SubqueryClause { InTransactions: not null } && wrote)
            {
                throw Error("CALL { ... } IN TRANSACTIONS after a write clause is not supported", "InvalidClauseComposition", clause);
            }

            wrote |= Writes(clause);
            (scope, columns) = BindClause(clause, scope, new ClausePlace(place, query.Clauses.Count == 1, i == query.Clauses.Count - 1, around));
        }

        return columns;
    }

    private void CheckOrder(SingleQuery query, QueryPlace place)
    {
        for (var i = 0; i < query.Clauses.Count - 1; i++)
        {
            if (query.Clauses[i] is ReturnClause or FinishClause)
            {
                var word = query.Clauses[i] is ReturnClause ? "RETURN" : "FINISH";
                throw Error($"{word} can only be used at the end of the query.", "InvalidClauseComposition", query.Clauses[i]);
            }

            if (i > 0 && query.Clauses[i] is UseClause)
            {
                throw Error("USE clause must be the first clause in a (sub-)query.", "InvalidClauseComposition", query.Clauses[i]);
            }
        }

        var last = query.Clauses[^1];
        if (Concludes(last, query.Clauses.Count == 1) || place is QueryPlace.ExistsOrCount)
        {
            return;
        }

        throw Error(
            $"Query cannot conclude with {ClauseNames.Of(last)} (must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, "
            + "or a procedure call with no YIELD).",
            "InvalidClauseComposition",
            last);
    }

    private static bool Concludes(Clause clause, bool alone) => clause switch
    {
        ReturnClause or FinishClause => true,
        CallProcedureClause call => alone || call.Yield is null or { All: false, Items.Count: 0 },
        SubqueryClause subquery => !Returns(subquery.Query),
        _ => Writes(clause),
    };

    private static bool Returns(Query query) => query switch
    {
        SingleQuery single => single.Clauses[^1] is ReturnClause,
        UnionQuery union => union.Branches[0].Clauses[^1] is ReturnClause,
        _ => false,
    };

    private static bool Writes(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private void RefuseTransactionsInUnion(SingleQuery branch)
    {
        if (branch.Clauses.FirstOrDefault(clause => clause is SubqueryClause { InTransactions: not null }) is { } found)
        {
            throw Error("CALL { ... } IN TRANSACTIONS in a UNION is not supported", "InvalidClauseComposition", found);
        }
    }
}
