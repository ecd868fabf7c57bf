using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Planning.Compiling;

internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileComposite(Expression expression, Scope scope) => expression switch
    {
        ListExpression list => new ListEvaluator(CompileAll(list.Items, scope)),
        MapExpression map => new MapEvaluator([.. map.Entries.Select(entry => entry.Key)], [.. map.Entries.Select(entry => Compile(entry.Value, scope))]),
        IndexAccess index => new IndexEvaluator(Compile(index.Target, scope), Compile(index.Index, scope)),
        SliceAccess slice => new SliceEvaluator(
            Compile(slice.Target, scope), slice.From is null ? null : Compile(slice.From, scope), slice.To is null ? null : Compile(slice.To, scope)),
        MapProjection projection => MapProjection(projection, scope),
        SearchedCase branches => Case(branches, scope),
        SimpleCase branches => Case(branches, scope),
        ListComprehension comprehension => Comprehension(comprehension, scope),
        QuantifiedPredicate predicate => Quantified(predicate, scope),
        ReduceExpression reduce => Reduce(reduce, scope),
        TrimExpression trim => Trim(trim, scope),
        NormalizeExpression normalize => Function("normalize", [normalize.Source, FormName(normalize.Form)], scope, normalize.Span.Start),
        NormalizedPredicate predicate => new NormalizedEvaluator(Compile(predicate.Operand, scope), predicate.Form, predicate.Negated),
        _ => CompileSubquery(expression, scope),
    };

    private CaseEvaluator Case(SearchedCase branches, Scope scope) => new(
        null,
        -1,
        [.. branches.Branches.Select(branch => Compile(branch.Condition, scope))],
        [.. branches.Branches.Select(branch => Compile(branch.Result, scope))],
        branches.Default is null ? new ConstantEvaluator(default) : Compile(branches.Default, scope));

    private CaseEvaluator Case(SimpleCase branches, Scope scope)
    {
        var operand = Compile(branches.Operand, scope);
        var slot = context.Slots.Allocate("case");
        var inner = scope with { CaseOperand = slot };
        return new(
            operand,
            slot,
            [.. branches.Branches.Select(branch => AnyOf([.. branch.Conditions.Select(condition => Compile(condition, inner))]))],
            [.. branches.Branches.Select(branch => Compile(branch.Result, scope))],
            branches.Default is null ? new ConstantEvaluator(default) : Compile(branches.Default, scope));
    }

    private static Evaluator AnyOf(Evaluator[] conditions) => conditions.Length == 1 ? conditions[0] : new OrEvaluator(conditions);

    private ListComprehensionEvaluator Comprehension(ListComprehension comprehension, Scope scope)
    {
        var list = Compile(comprehension.List, scope);
        var slot = context.Slots.Allocate(comprehension.Variable.Name);
        var inner = scope.WithLocal(comprehension.Variable.Name, slot);
        return new(
            slot,
            list,
            comprehension.Where is null ? null : Compile(comprehension.Where, inner),
            comprehension.Projection is null ? null : Compile(comprehension.Projection, inner));
    }

    private ListPredicateEvaluator Quantified(QuantifiedPredicate predicate, Scope scope)
    {
        var list = Compile(predicate.List, scope);
        var slot = context.Slots.Allocate(predicate.Variable.Name);
        var inner = scope.WithLocal(predicate.Variable.Name, slot);
        return new(predicate.Quantifier, slot, list, predicate.Where is null ? null : Compile(predicate.Where, inner));
    }

    private ReduceEvaluator Reduce(ReduceExpression reduce, Scope scope)
    {
        var initial = Compile(reduce.Initial, scope);
        var list = Compile(reduce.List, scope);
        var accumulator = context.Slots.Allocate(reduce.Accumulator.Name);
        var variable = context.Slots.Allocate(reduce.Variable.Name);
        var inner = scope.WithLocal(reduce.Accumulator.Name, accumulator).WithLocal(reduce.Variable.Name, variable);
        return new(accumulator, initial, variable, list, Compile(reduce.Body, inner));
    }

    // Side, character, source: as a plain call of trim() with three arguments.
    private FunctionEvaluator Trim(TrimExpression trim, Scope scope) => trim.Character is { } character
        ? Function("trim", [new Literal(Value.From(trim.Side.ToString())), character, trim.Source], scope, trim.Span.Start)
        : Function(
            trim.Side switch
            {
                TrimSide.Leading => "ltrim",
                TrimSide.Trailing => "rtrim",
                _ => "trim",
            },
            [trim.Source],
            scope,
            trim.Span.Start);

    private static Literal FormName(NormalForm form) => new(Value.From(form.ToString().ToUpperInvariant()));

    private MapProjectionEvaluator MapProjection(MapProjection projection, Scope scope) => new(
        Compile(projection.Target, scope),
        [
            .. projection.Items.Select(item => item switch
            {
                EntryItem entry => new ProjectedEntry(entry.Key, Compile(entry.Value, scope)),
                VariableItem variable => new ProjectedEntry(variable.Variable.Name, Compile(variable.Variable, scope)),
                PropertyItem property => new ProjectedEntry(property.Key, new PropertyEvaluator(Compile(projection.Target, scope), property.Key)),
                _ => new ProjectedEntry(null, null),
            }),
        ]);

    /// <summary>Whether an entity carries labels, or is of a type.</summary>
    public Evaluator Labels(LabelExpression labels, Evaluator entity, Scope scope) => labels switch
    {
        LabelName name => new HasLabelEvaluator(entity, name.Name),
        LabelAnd all => new AndEvaluator([.. all.Operands.Select(operand => Labels(operand, entity, scope))]),
        LabelOr any => new OrEvaluator([.. any.Operands.Select(operand => Labels(operand, entity, scope))]),
        LabelNot inverse => new NotEvaluator(Labels(inverse.Operand, entity, scope)),
        DynamicLabel dynamic => new HasDynamicLabelEvaluator(entity, Compile(dynamic.Expression, scope), dynamic.Match == DynamicLabelMatch.Any),
        _ => new HasAnyLabelEvaluator(entity),
    };
}
