using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Execution.Mutations;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

internal sealed partial class QueryPlanner
{
    private static LogicalMutate Mutate(PlanState state, string name, IReadOnlyList<Mutation> mutations, string text) =>
        new(state.Plan, name, mutations, text);

    private PlanState PlanCreate(IReadOnlyList<PathPattern> patterns, PlanState state)
    {
        var creation = new PatternCreation(_context, _compiler, state.Scope);

        foreach (var pattern in patterns)
        {
            creation.Add(pattern);
        }

        return new(Mutate(state, "Create", creation.Mutations, string.Join(", ", patterns.Take(4).Select(_context.TextOf))), creation.Scope);
    }

    private PlanState PlanMerge(MergeClause merge, PlanState state)
    {
        var creation = new PatternCreation(_context, _compiler, state.Scope) { IsMerge = true };
        creation.Add(merge.Pattern);
        var builder = new PatternBuilder(_context, _compiler, state.Scope, true) { Known = creation.SlotsOfElements };
        var pattern = builder.Build([merge.Pattern with { Variable = null }], null);
        var sets = merge.Actions.ToLookup(action => action.OnCreate);
        var bound = state.Scope.Slots;
        IReadOnlyList<Mutation> Actions(bool onCreate) => SetItems([.. sets[onCreate].SelectMany(action => action.Items)], creation.Scope);
        var slots = pattern.Graph.Assigned.Where(slot => !bound.Contains(slot)).Distinct().ToList();
        LogicalPlan plan = new LogicalMerge(
            state.Plan,
            new LogicalMatch(new LogicalSingleRow(), pattern.Graph),
            [.. creation.Required, .. creation.Mutations.Where(mutation => mutation is not AssignPath)],
            Actions(true),
            Actions(false),
            slots,
            _context.TextOf(merge.Pattern));

        // The path is of what was found or created, so it is made after both.
        foreach (var path in creation.Mutations.OfType<AssignPath>())
        {
            plan = new LogicalProject(plan, [new(path.Assigns.First(), path.Expressions.First(), "path")]);
        }

        return new(plan, creation.Scope);
    }

    private PlanState PlanDelete(DeleteClause delete, PlanState state)
    {
        var detach = delete.Mode == DeleteMode.Detach;
        var mutations = delete.Targets.Select(target => (Mutation)new DeleteEntities(_compiler.Compile(target, state.Scope), detach)).ToList();
        return state with { Plan = Mutate(state, detach ? "DetachDelete" : "Delete", mutations, _context.TextOf(delete)) };
    }

    private PlanState PlanForeach(ForeachClause each, PlanState state)
    {
        var slot = _context.Slots.Allocate(each.Variable.Name);
        var list = _compiler.Compile(each.List, state.Scope);
        var start = new PlanState(
            new LogicalUnwind(new LogicalSingleRow(), list, slot, $"{each.Variable.Name} IN {_context.TextOf(each.List)}"),
            state.Scope.With(each.Variable.Name, slot));
        var body = PlanClauses(each.Clauses, start);
        return state with { Plan = new LogicalForEachRow(state.Plan, body.Plan, $"{each.Variable.Name} IN {_context.TextOf(each.List)}") };
    }

    // Properties of one variable that stand side by side are set together.
    private List<Mutation> SetItems(SyntaxList<SetItem> items, Scope scope)
    {
        var mutations = new List<Mutation>();

        for (var i = 0; i < items.Count;)
        {
            var group = items.Skip(i).TakeWhile(item => IsPropertyOf(item, items[i])).Cast<SetPropertyItem>().ToList();
            var keys = group.Select(item => ((PropertyAccess)item.Target).Key).ToArray();

            if (group.Count > 1 && keys.Distinct().Count() == keys.Length)
            {
                var target = _compiler.Compile(((PropertyAccess)group[0].Target).Target, scope);
                mutations.Add(new SetProperties(target, keys, _compiler.CompileAll([.. group.Select(item => item.Value)], scope)));
                i += group.Count;
            }
            else
            {
                mutations.Add(SetItem(items[i], scope));
                i++;
            }
        }

        return mutations;
    }

    private static bool IsPropertyOf(SetItem item, SetItem first) =>
        item is SetPropertyItem { Target: PropertyAccess { Target: Variable variable } }
        && first is SetPropertyItem { Target: PropertyAccess { Target: Variable other } }
        && variable.Name == other.Name;

    private Mutation SetItem(SetItem item, Scope scope) => item switch
    {
        SetPropertyItem { Target: PropertyAccess property } set =>
            new SetProperty(_compiler.Compile(property.Target, scope), property.Key, _compiler.Compile(set.Value, scope)),
        SetPropertyItem { Target: IndexAccess index } set =>
            new SetDynamicProperty(_compiler.Compile(index.Target, scope), _compiler.Compile(index.Index, scope), _compiler.Compile(set.Value, scope)),
        SetAllPropertiesItem all => new SetAllProperties(_compiler.Compile(all.Target, scope), _compiler.Compile(all.Value, scope), all.Add),
        SetLabelsItem labels => new SetLabels(_compiler.Compile(labels.Target, scope), LabelNamesOf.Labels(labels.Labels, _compiler, scope)),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{_context.TextOf(item)} cannot be set.") { Offset = item.Span.Start },
    };

    private Mutation RemoveItem(RemoveItem item, Scope scope) => item switch
    {
        RemovePropertyItem { Target: PropertyAccess property } =>
            new SetProperty(_compiler.Compile(property.Target, scope), property.Key, new ConstantEvaluator(default)),
        RemovePropertyItem { Target: IndexAccess index } =>
            new SetDynamicProperty(_compiler.Compile(index.Target, scope), _compiler.Compile(index.Index, scope), new ConstantEvaluator(default)),
        RemoveLabelsItem labels => new RemoveLabels(_compiler.Compile(labels.Target, scope), LabelNamesOf.Labels(labels.Labels, _compiler, scope)),
        _ => throw new QueryException(StatusCodes.NotSupported, $"{_context.TextOf(item)} cannot be removed.") { Offset = item.Span.Start },
    };
}
