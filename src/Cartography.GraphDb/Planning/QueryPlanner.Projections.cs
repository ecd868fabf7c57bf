using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

internal sealed partial class QueryPlanner
{
    private PlannedQuery PlanReturn(ReturnClause result, PlanState state)
    {
        var (plan, columns, _) = PlanProjection(result.Projection, null, state);
        return new(plan, columns, true);
    }

    private PlanState PlanWith(WithClause with, PlanState state)
    {
        var (plan, _, scope) = PlanProjection(with.Projection, with.Where, state);
        return new(plan, scope);
    }

    /// <summary>Plans what RETURN, WITH and YIELD share.</summary>
    public (LogicalPlan Plan, IReadOnlyList<Column> Columns, Scope Scope) PlanProjection(Projection projection, Expression? where, PlanState state)
    {
        var items = Items(projection, state.Scope);
        var aggregates = items.Any(item => Aggregates(item.Expression)) || projection.OrderBy.Any(key => Aggregates(key.Expression));
        var (plan, columns, computed, aggregateScope) = aggregates
            ? PlanAggregation(items, projection, state)
            : PlanPlain(items, state);
        var names = Scope.Empty with { Names = Scope.Empty.Names.AddRange(columns.Select(column => KeyValuePair.Create(column.Name, column.Slot))) };

        if (projection.Distinct)
        {
            plan = new LogicalDistinct(plan, [.. columns.Select(column => column.Slot)], string.Join(", ", columns.Select(column => column.Name)));
        }

        // What stands behind the columns sees them, and as long as each row is still one row also what they were made of.
        var sees = aggregates || projection.Distinct
            ? names
            : state.Scope with { Names = state.Scope.Names.SetItems(names.Names), Aggregations = null };
        sees = sees with { Computed = sees.Computed.SetItems(computed) };
        var filter = _compiler.Conditions(where, sees).ToList();
        var kept = columns.Select(column => column.Slot).Concat(filter.SelectMany(condition => condition.Slots.Slots)).Distinct().ToList();
        plan = PlanOrder(plan, projection, aggregateScope is null ? sees : sees with { Computed = sees.Computed.SetItems(aggregateScope.Computed) }, kept);

        if (projection.Skip is { } skip)
        {
            plan = new LogicalSkip(plan, _compiler.Compile(skip, Scope.Empty), _context.TextOf(skip));
        }

        if (projection.Limit is { } limit)
        {
            plan = new LogicalLimit(plan, _compiler.Compile(limit, Scope.Empty), _context.TextOf(limit));
        }

        return (filter.Count > 0 ? new LogicalFilter(plan, filter) : plan, columns, names);
    }

    private static List<ProjectionItem> Items(Projection projection, Scope scope)
    {
        var items = new List<ProjectionItem>();

        if (projection.All)
        {
            items.AddRange(scope.Names.Keys.Where(name => !name.StartsWith("  ", StringComparison.Ordinal)).Select(name => new ProjectionItem(new Variable(name), null)));
        }

        items.AddRange(projection.Items);
        return items;
    }

    private bool Aggregates(Expression expression) => AggregationFinder.Contains(expression, _context.Functions);

    private (LogicalPlan Plan, List<Column> Columns, Dictionary<Expression, int> Computed, Scope? Aggregate) PlanPlain(List<ProjectionItem> items, PlanState state)
    {
        var assignments = new List<Assignment>();
        var columns = new List<Column>();
        var computed = new Dictionary<Expression, int>();

        foreach (var item in items)
        {
            var value = _compiler.Compile(item.Expression, state.Scope);
            var slot = value is SlotEvaluator direct ? direct.Slot : _context.Slots.Allocate(item.Name);

            if (value is not SlotEvaluator)
            {
                assignments.Add(new(slot, value, $"{_context.TextOf(item.Expression)} AS {item.Name}"));
            }

            columns.Add(new(item.Name, slot));
            Remember(computed, item.Expression, slot, value);
        }

        return (assignments.Count == 0 ? state.Plan : new LogicalProject(state.Plan, assignments), columns, computed, null);
    }

    // A column can stand for an equal expression in ORDER BY; not for a variable, which has its slot, nor for rand(), which differs each time.
    private static void Remember(Dictionary<Expression, int> computed, Expression expression, int slot, Evaluator value)
    {
        if (expression is not (Variable or Literal or Parameter) && !value.WithDescendants().Any(node => node.IsVolatile))
        {
            computed[expression] = slot;
        }
    }

    private (LogicalPlan Plan, List<Column> Columns, Dictionary<Expression, int> Computed, Scope? Aggregate) PlanAggregation(
        List<ProjectionItem> items, Projection projection, PlanState state)
    {
        var keys = new List<Assignment>();
        var computed = new Dictionary<Expression, int>();
        var slots = new int[items.Count];

        for (var i = 0; i < items.Count; i++)
        {
            if (!Aggregates(items[i].Expression))
            {
                var value = _compiler.Compile(items[i].Expression, state.Scope);
                slots[i] = value is SlotEvaluator direct ? direct.Slot : _context.Slots.Allocate(items[i].Name);
                keys.Add(new(slots[i], value, items[i].Name));
                Remember(computed, items[i].Expression, slots[i], value);
            }
        }

        var list = new AggregationList();
        var scope = state.Scope with { Aggregations = list, Computed = state.Scope.Computed.SetItems(computed) };
        var results = new List<Assignment>();

        for (var i = 0; i < items.Count; i++)
        {
            if (Aggregates(items[i].Expression))
            {
                var value = _compiler.Compile(items[i].Expression, scope);
                slots[i] = value is SlotEvaluator direct ? direct.Slot : _context.Slots.Allocate(items[i].Name);
                Remember(computed, items[i].Expression, slots[i], value);

                if (value is not SlotEvaluator)
                {
                    results.Add(new(slots[i], value, $"{_context.TextOf(items[i].Expression)} AS {items[i].Name}"));
                }
            }
        }

        // A key of ORDER BY may aggregate what no column does.
        var ordered = new Dictionary<Expression, int>();

        foreach (var key in projection.OrderBy.Where(key => Aggregates(key.Expression) && !computed.ContainsKey(key.Expression)))
        {
            var value = _compiler.Compile(key.Expression, WithAliases(scope, items, slots));
            ordered[key.Expression] = _context.Slots.Allocate(_context.TextOf(key));
            results.Add(new(ordered[key.Expression], value, _context.TextOf(key)));
        }

        var text = string.Join(", ", items.Select(item => $"{_context.TextOf(item.Expression)} AS {item.Name}"));
        LogicalPlan plan = new LogicalAggregate(state.Plan, keys, list.All, text);
        plan = results.Count == 0 ? plan : new LogicalProject(plan, results);
        var columns = items.Select((item, i) => new Column(item.Name, slots[i])).ToList();
        return (plan, columns, computed, scope with { Aggregations = null, Computed = scope.Computed.SetItems(ordered) });
    }

    private static Scope WithAliases(Scope scope, List<ProjectionItem> items, int[] slots)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!scope.Names.ContainsKey(items[i].Name))
            {
                scope = scope with { Names = scope.Names.SetItem(items[i].Name, slots[i]) };
            }
        }

        return scope;
    }

    private LogicalPlan PlanOrder(LogicalPlan plan, Projection projection, Scope scope, List<int> kept)
    {
        if (projection.OrderBy.Count == 0)
        {
            return plan;
        }

        var keys = new List<SortKey>();
        var assignments = new List<Assignment>();

        foreach (var item in projection.OrderBy)
        {
            var value = _compiler.Compile(item.Expression, scope);
            var slot = value is SlotEvaluator direct ? direct.Slot : _context.Slots.Allocate(_context.TextOf(item.Expression));

            if (value is not SlotEvaluator)
            {
                assignments.Add(new(slot, value, _context.TextOf(item.Expression)));
            }

            keys.Add(new(slot, item.Descending));
        }

        var text = string.Join(", ", projection.OrderBy.Select(item => _context.TextOf(item.Expression) + (item.Descending ? " DESC" : " ASC")));
        plan = assignments.Count == 0 ? plan : new LogicalProject(plan, assignments);
        return new LogicalSort(plan, keys, [.. kept.Union(keys.Select(key => key.Slot))], text);
    }
}
