using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Compiling;

internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileSubquery(Expression expression, Scope scope) => expression switch
    {
        PatternExpression pattern => Exists(pattern.Pattern, scope),
        PatternComprehension comprehension => Collect(comprehension, scope),
        ShortestPathExpression shortest => Shortest(shortest, scope),
        ExistsSubquery exists => new ExistsEvaluator(Subquery(exists.Query, scope).Subplan),
        CountSubquery count => new CountEvaluator(Subquery(count.Query, scope).Subplan),
        CollectSubquery collect => Collect(collect, scope),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{expression.GetType().Name} is not supported here.") { Offset = expression.Span.Start },
    };

    private ExistsEvaluator Exists(PathPattern pattern, Scope scope) =>
        new(Subquery(new SingleQuery([new MatchClause(false, MatchMode.Default, [pattern], [], null)]), scope).Subplan);

    private (Subplan Subplan, IReadOnlyList<Column> Columns) Subquery(Query query, Scope scope)
    {
        var outer = scope with { Aggregations = null, Computed = scope.Computed.Clear() };
        var planned = planner.PlanSubquery(query, outer);
        return (context.AddSubplan(planned.Plan), planned.Columns);
    }

    private CollectEvaluator Collect(CollectSubquery collect, Scope scope)
    {
        var (subplan, columns) = Subquery(collect.Query, scope);
        return new(subplan, new SlotEvaluator(columns[0].Slot));
    }

    private CollectEvaluator Collect(PatternComprehension comprehension, Scope scope)
    {
        var outer = scope with { Aggregations = null, Computed = scope.Computed.Clear() };
        var (plan, inner) = planner.PlanMatch([comprehension.Pattern], comprehension.Where, outer);
        return new(context.AddSubplan(plan), Compile(comprehension.Projection, inner));
    }

    private Evaluator Shortest(ShortestPathExpression shortest, Scope scope)
    {
        var variable = shortest.Pattern.Variable ?? new Variable("  path");
        var outer = scope with { Aggregations = null, Computed = scope.Computed.Clear() };
        var (plan, inner) = planner.PlanMatch([shortest.Pattern with { Variable = variable }], null, outer);
        var path = Compile(variable, inner);
        var all = new CollectEvaluator(context.AddSubplan(plan), path);
        return shortest.Pattern.Selector?.Kind == PathSelectorKind.AllShortestPathsFunction
            ? all
            : new IndexEvaluator(all, new ConstantEvaluator(0L));
    }
}
