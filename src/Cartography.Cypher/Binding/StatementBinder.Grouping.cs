using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Aggregation: what is a grouping key, and what cannot be told.</content>
internal sealed partial class StatementBinder
{
    private bool ContainsAggregate(Expression expression) => SyntaxWalk.DescendantsAndSelf(expression).Any(IsAggregate);

    private bool IsAggregate(Expression expression) => expression is CountStar
        || (expression is FunctionCall call && context.Functions.TryFind(call.Name, out var signature) && signature.IsAggregating);

    // Beside an aggregate only constants and what is a grouping key by itself may stand: n.a + count(*) needs n.a as a column.
    private void CheckGrouping(Projection projection, Scope scope)
    {
        var keys = projection.Items
            .Select(item => item.Expression)
            .Where(expression => IsSimpleKey(expression) && !ContainsAggregate(expression))
            .ToHashSet();
        foreach (var item in projection.Items)
        {
            if (ContainsAggregate(item.Expression) && Implicit(item.Expression, keys, [], projection.All, scope).ToArray() is { Length: > 0 } found)
            {
                throw ImplicitGrouping(item.Expression, found);
            }
        }
    }

    private static bool IsSimpleKey(Expression expression) => expression switch
    {
        Variable => true,
        PropertyAccess access => IsSimpleKey(access.Target),
        _ => false,
    };

    private IEnumerable<Expression> Implicit(Expression expression, HashSet<Expression> keys, HashSet<string> locals, bool all, Scope scope)
    {
        if (IsAggregate(expression) || keys.Contains(expression))
        {
            return [];
        }

        switch (expression)
        {
            case Variable variable:
                return locals.Contains(variable.Name) || all || !scope.Own.ContainsKey(variable.Name) ? [] : [variable];
            case PropertyAccess { Target: Variable target } when Implicit(target, keys, locals, all, scope).Any():
                return [expression];
            case PatternExpression or PatternComprehension or ShortestPathExpression:
                return [];
            case ListComprehension comprehension:
                locals = [.. locals, comprehension.Variable.Name];
                break;
            case QuantifiedPredicate predicate:
                locals = [.. locals, predicate.Variable.Name];
                break;
            case ReduceExpression reduce:
                locals = [.. locals, reduce.Accumulator.Name, reduce.Variable.Name];
                break;
        }

        return SyntaxWalk.Children(expression).SelectMany(child => Implicit(child, keys, locals, all, scope));
    }

    private static bool IsPartOfKey(Variable variable, Projection projection) =>
        projection.Items.Any(item => SyntaxWalk.DescendantsAndSelf(item.Expression).Contains(variable)
            && item.Expression is not FunctionCall and not CountStar);

    private CypherSemanticException ImplicitGrouping(Expression at, params Expression[] found) => Error(
        "Aggregation column contains implicit grouping expressions. For example, in 'RETURN n.a, n.a + n.b + count(*)' the aggregation expression "
        + "'n.a + n.b + count(*)' includes the implicit grouping key 'n.b'. It may be possible to rewrite the query by extracting these "
        + $"grouping/aggregation expressions into a preceding WITH clause. Illegal expression(s): {string.Join(", ", found.Select(part => part.Span.Of(context.Text)))}",
        "AmbiguousAggregationExpression",
        at);
}
