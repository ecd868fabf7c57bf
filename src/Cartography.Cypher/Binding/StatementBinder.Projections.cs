using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>RETURN and WITH.</content>
internal sealed partial class StatementBinder
{
    // While ORDER BY or WHERE behind a grouping is bound: what the projection made, which may be written out again.
    private Dictionary<Expression, CypherType>? _projected;

    private Scope BindWith(WithClause with, Scope scope)
    {
        var after = BindProjection(with.Projection, scope, with.Where).Scope;
        foreach (var item in with.Projection.Items)
        {
            if (item.Alias is null && item.Expression is not Variable)
            {
                throw Error("Expression in WITH must be aliased (use AS)", "NoExpressionAlias", item);
            }
        }

        return after;
    }

    private (Scope Scope, List<BoundColumn> Columns) BindReturn(ReturnClause clause, Scope scope, ClausePlace place)
    {
        var projection = clause.Projection;
        if (projection.All && scope.Own.Count == 0)
        {
            throw Error("RETURN * is not allowed when there are no variables in scope", "NoVariablesInScope", clause);
        }

        if (place.Query == QueryPlace.Call && projection.Items.FirstOrDefault(item => item.Alias is null && item.Expression is not Variable) is { } bare)
        {
            throw Error("Expression in CALL { RETURN ... } must be aliased (use AS)", "NoExpressionAlias", bare);
        }

        var result = BindProjection(projection, scope, where: null);
        if (place.Around is { } around)
        {
            RefuseOuterNames(projection, result.Columns, around);
        }

        return result;
    }

    private void RefuseOuterNames(Projection projection, List<BoundColumn> columns, Scope around)
    {
        if (columns.FirstOrDefault(column => around.Has(column.Name)) is not { } clash)
        {
            return;
        }

        var at = projection.Items.FirstOrDefault(item => string.Equals(item.Name, clash.Name, StringComparison.Ordinal));
        throw Error(
            $"Variable `{clash.Name}` already declared in outer scope", "VariableAlreadyBound", (SyntaxNode?)at?.Alias ?? (SyntaxNode?)at ?? projection);
    }

    private (Scope Scope, List<BoundColumn> Columns) BindProjection(Projection projection, Scope scope, Expression? where)
    {
        var columns = new List<BoundColumn>();
        if (projection.All)
        {
            columns.AddRange(scope.Own.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new BoundColumn(pair.Key, pair.Value)));
        }

        foreach (var item in projection.Items)
        {
            columns.Add(new BoundColumn(item.Name, Bind(item.Expression, scope, Allowed.Aggregates)));
        }

        RefuseDuplicates(projection, columns);
        var aggregates = projection.Items.Any(item => ContainsAggregate(item.Expression));
        if (aggregates)
        {
            CheckGrouping(projection, scope);
        }

        var after = new Scope(scope.Outer);
        foreach (var column in columns)
        {
            after.Put(column.Name, column.Type);
        }

        BindBehind(projection, where, scope, after, aggregates);
        BindCount(projection.Skip, "SKIP");
        BindCount(projection.Limit, "LIMIT");
        return (after, columns);
    }

    private void RefuseDuplicates(Projection projection, List<BoundColumn> columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            if (!names.Add(columns[i].Name))
            {
                var item = projection.Items[i - (columns.Count - projection.Items.Count)];
                throw Error("Multiple result columns with the same name are not supported", "ColumnNameConflict", item);
            }
        }
    }

    // ORDER BY and WHERE see the new columns, and the old variables too unless rows were put together.
    private void BindBehind(Projection projection, Expression? where, Scope before, Scope after, bool aggregates)
    {
        if (projection.OrderBy.Count == 0 && where is null)
        {
            return;
        }

        var grouped = aggregates || projection.Distinct;
        var visible = after;
        if (!grouped)
        {
            visible = before.Copy();
            foreach (var (name, type) in after.Own)
            {
                visible.Put(name, type);
            }
        }

        var outer = _projected;
        _projected = grouped ? Projected(projection, after) : null;
        foreach (var item in projection.OrderBy)
        {
            BindSorted(item.Expression, projection, before, visible, aggregates);
        }

        if (where is not null)
        {
            BindBoolean(where, visible, Allowed.NoAggregates);
        }

        _projected = outer;
    }

    private static Dictionary<Expression, CypherType> Projected(Projection projection, Scope after)
    {
        var projected = new Dictionary<Expression, CypherType>();
        foreach (var item in projection.Items)
        {
            // A plain variable that was renamed is not there any more by its old name.
            if (item.Expression is not Variable)
            {
                projected[item.Expression] = after.Own[item.Name];
            }
        }

        return projected;
    }

    private void BindSorted(Expression expression, Projection projection, Scope before, Scope visible, bool aggregates)
    {
        if (!aggregates && !(_projected?.ContainsKey(expression) ?? false))
        {
            BindOrExplain(expression, before, visible, Allowed.NoAggregates);
            return;
        }

        var all = _projected;
        if (all is not null && !all.ContainsKey(expression) && ContainsAggregate(expression))
        {
            // Beside an aggregate a key must be simple, here as among the columns.
            _projected = all.Where(pair => IsSimpleKey(pair.Key) || ContainsAggregate(pair.Key)).ToDictionary();
            if (MissingVariable(expression, visible, enterAggregates: false) is { } missing && IsPartOfKey(missing, projection))
            {
                throw ImplicitGrouping(expression, missing);
            }
        }

        BindOrExplain(expression, before, visible, Allowed.Aggregates);
        _projected = all;
    }

    private void BindOrExplain(Expression expression, Scope before, Scope visible, Allowed allowed)
    {
        if (_projected is not null && MissingVariable(expression, visible) is { } missing && before.Has(missing.Name))
        {
            throw new CypherSemanticException(
                "In a WITH/RETURN with DISTINCT or an aggregation, it is not possible to access variables declared before the WITH/RETURN: "
                + missing.Name,
                "UndefinedVariable",
                context.Text,
                missing.Span)
            { GqlStatus = "50N42" };
        }

        Bind(expression, visible, allowed);
    }

    private Variable? MissingVariable(Expression expression, Scope visible, bool enterAggregates = true)
    {
        if (_projected?.ContainsKey(expression) == true || (!enterAggregates && IsAggregate(expression)))
        {
            return null;
        }

        if (expression is Variable variable)
        {
            return visible.Has(variable.Name) ? null : variable;
        }

        // What a comprehension declares is its own; only its list is looked into.
        IEnumerable<Expression> children = expression switch
        {
            ListComprehension comprehension => [comprehension.List],
            QuantifiedPredicate predicate => [predicate.List],
            ReduceExpression reduce => [reduce.Initial, reduce.List],
            PatternComprehension or PatternExpression or ShortestPathExpression => [],
            _ => SyntaxWalk.Children(expression),
        };
        return children.Select(child => MissingVariable(child, visible, enterAggregates)).FirstOrDefault(found => found is not null);
    }

    private void BindCount(Expression? count, string word)
    {
        if (count is null)
        {
            return;
        }

        if (SyntaxWalk.DescendantsAndSelf(count).Any(part => part is Variable or PatternExpression or PatternComprehension or SubqueryExpression))
        {
            throw new CypherSemanticException(
                $"It is not allowed to refer to variables in {word}, so that the value for {word} can be statically calculated.",
                "NonConstantExpression",
                context.Text,
                count.Span)
            { GqlStatus = "50N42" };
        }

        Bind(count, new Scope(), Allowed.NoAggregates);
        CheckConstantCount(count, minimum: 0, "a non-negative integer");
    }

    private void CheckConstantCount(Expression count, long minimum, string wanted)
    {
        if (count is not Literal { Value: var value } || (value.Kind == Values.ValueKind.Integer && value.AsInteger() >= minimum))
        {
            return;
        }

        var shown = value.IsNull ? "NULL" : count.Span.Of(context.Text);
        throw Error(
            $"Invalid input. '{shown}' is not a valid value. Must be {wanted}.",
            value.Kind == Values.ValueKind.Integer ? "NegativeIntegerArgument" : "InvalidArgumentType",
            count);
    }
}
