using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>CALL { } and the subqueries that are expressions.</content>
internal sealed partial class StatementBinder
{
    private int _transactionsDepth;

    private void BindSubqueryCall(SubqueryClause subquery, Scope scope, ClausePlace place)
    {
        var nested = subquery.InTransactions is not null;
        if (nested && (_transactionsDepth > 0 || place.Query != QueryPlace.Statement))
        {
            throw Error("Nested CALL { ... } IN TRANSACTIONS is not supported", "InvalidClauseComposition", subquery);
        }

        _transactionsDepth += nested ? 1 : 0;
        var columns = subquery.Scope is { } imports
            ? BindScopedQuery(subquery, imports, scope)
            : BindQuery(subquery.Query, QueryPlace.Call, branch => ImportByWith(branch, scope), scope);
        _transactionsDepth -= nested ? 1 : 0;

        foreach (var column in columns)
        {
            scope.Put(column.Name, column.Type);
        }

        if (subquery.InTransactions is { } transactions)
        {
            BindInTransactions(transactions, scope);
        }
    }

    private List<BoundColumn> BindScopedQuery(SubqueryClause subquery, SubqueryScope imports, Scope scope)
    {
        var imported = new Scope();
        if (imports.All)
        {
            imported = scope;
        }

        foreach (var variable in imports.Variables)
        {
            if (imported.Has(variable.Name))
            {
                throw AlreadyDeclared(variable);
            }

            imported.Put(variable.Name, BindVariable(variable, scope));
        }

        return BindQuery(subquery.Query, QueryPlace.Call, _ => new Scope(imported), scope);
    }

    // CALL { WITH x ... }: a first WITH that names variables from around takes them in.
    private Scope ImportByWith(SingleQuery branch, Scope scope)
    {
        var start = new Scope();
        var first = branch.Clauses.FirstOrDefault(clause => clause is not UseClause);
        if (first is not WithClause { Projection: var projection } with)
        {
            return start;
        }

        var fromAround = projection.Items.Any(item => SyntaxWalk.DescendantsAndSelf(item.Expression).Any(part => part is Variable v && scope.Has(v.Name)));
        if (!projection.All && !fromAround)
        {
            return start;
        }

        if (projection.Items.FirstOrDefault(item => item.Alias is not null || item.Expression is not Variable) is not null)
        {
            throw RefuseImport("Aliasing or expressions are not supported.", with);
        }

        RefuseImportExtras(with);
        foreach (var (name, type) in scope.Own)
        {
            if (projection.All)
            {
                start.Put(name, type);
            }
        }

        foreach (var item in projection.Items)
        {
            start.Put(item.Name, BindVariable((Variable)item.Expression, scope));
        }

        return start;
    }

    private void RefuseImportExtras(WithClause with)
    {
        var projection = with.Projection;
        var extra = (projection.Distinct, projection.OrderBy.Count > 0, projection.Skip, projection.Limit, with.Where) switch
        {
            (true, _, _, _, _) => "DISTINCT is not allowed.",
            (_, true, _, _, _) => "ORDER BY is not allowed.",
            (_, _, not null, _, _) => "SKIP is not allowed.",
            (_, _, _, not null, _) => "LIMIT is not allowed.",
            (_, _, _, _, not null) => "WHERE is not allowed.",
            _ => null,
        };
        if (extra is not null)
        {
            throw RefuseImport(extra, with);
        }
    }

    private CypherSemanticException RefuseImport(string why, WithClause with) => new(
        $"Importing WITH should consist only of simple references to outside variables. {why}", "InvalidClauseComposition", context.Text, with.Span)
    {
        GqlStatus = "50N42",
    };

    private void BindInTransactions(InTransactions transactions, Scope scope)
    {
        foreach (var count in new[] { transactions.BatchSize, transactions.Concurrency }.OfType<Expression>())
        {
            BindCountInTransactions(count);
        }

        if (transactions.Status is null)
        {
            return;
        }

        if (transactions.OnError is not (OnError.Continue or OnError.Break))
        {
            throw Error(
                "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK", "InvalidClauseComposition", transactions);
        }

        Declare(transactions.Status, CypherType.Map, scope);
    }

    private void BindCountInTransactions(Expression count)
    {
        if (SyntaxWalk.DescendantsAndSelf(count).FirstOrDefault(part => part is Variable) is { } variable)
        {
            throw Error(
                "It is not allowed to refer to variables in OF ... ROWS, so that the value for OF ... ROWS can be statically calculated.",
                "NonConstantExpression",
                variable);
        }

        Bind(count, new Scope(), Allowed.NoAggregates);
        CheckConstantCount(count, minimum: 1, "a positive integer");
    }

    private CypherType BindSubqueryExpression(SubqueryExpression subquery, Scope scope)
    {
        var (name, place) = subquery switch
        {
            ExistsSubquery => ("Exists", QueryPlace.ExistsOrCount),
            CountSubquery => ("Count", QueryPlace.ExistsOrCount),
            _ => ("Collect", QueryPlace.Collect),
        };
        if (WritesInside(subquery.Query))
        {
            throw Error($"{(name == "Exists" ? "An" : "A")} {name} Expression cannot contain any updates", "InvalidClauseComposition", subquery);
        }

        // What was projected around has no meaning inside.
        var projected = _projected;
        _projected = null;
        var columns = BindQuery(subquery.Query, place, _ => new Scope(scope), around: null);
        _projected = projected;
        if (subquery is not CollectSubquery)
        {
            return subquery is ExistsSubquery ? CypherType.Boolean : CypherType.Integer;
        }

        return columns.Count == 1
            ? CypherType.ListOf(columns[0].Type)
            : throw Error("A Collect Expression must end with a single return column.", "InvalidClauseComposition", subquery);
    }

    private static bool WritesInside(Query query) => query switch
    {
        SingleQuery single => single.Clauses.Any(clause => Writes(clause) || (clause is SubqueryClause inner && WritesInside(inner.Query))),
        UnionQuery union => union.Branches.Any(WritesInside),
        _ => false,
    };
}
