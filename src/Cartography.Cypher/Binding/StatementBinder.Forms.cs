using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Expressions that declare variables of their own, CASE, and predicates.</content>
internal sealed partial class StatementBinder
{
    private CypherType? _caseOperand;

    private CypherType BindForm(Expression expression, Scope scope, Allowed allowed)
    {
        switch (expression)
        {
            case NullPredicate predicate:
                Bind(predicate.Operand, scope, allowed);
                return CypherType.Boolean;
            case TypePredicate predicate:
                Bind(predicate.Operand, scope, allowed);
                return CypherType.Boolean;
            case NormalizedPredicate predicate:
                Bind(predicate.Operand, scope, allowed);
                return CypherType.Boolean;
            case LabelPredicate predicate:
                return BindLabelPredicate(predicate, scope, allowed);
            case NormalizeExpression normalize:
                BindTyped(normalize.Source, CypherType.String, scope, allowed);
                return CypherType.String;
            case TrimExpression trim:
                if (trim.Character is not null)
                {
                    BindTyped(trim.Character, CypherType.String, scope, allowed);
                }

                BindTyped(trim.Source, CypherType.String, scope, allowed);
                return CypherType.String;
            case SearchedCase searched:
                return BindSearchedCase(searched, scope, allowed);
            case SimpleCase simple:
                return BindSimpleCase(simple, scope, allowed);
            case CaseOperand:
                return _caseOperand ?? CypherType.Any;
            default:
                return BindIteration(expression, scope, allowed);
        }
    }

    private CypherType BindIteration(Expression expression, Scope scope, Allowed allowed)
    {
        switch (expression)
        {
            case MapProjection projection:
                return BindMapProjection(projection, scope, allowed);
            case ListComprehension comprehension:
                return BindListComprehension(comprehension, scope, allowed);
            case QuantifiedPredicate predicate:
                var item = TypeRules.ItemOf(BindList(predicate.List, scope, allowed));
                if (predicate.Where is null)
                {
                    throw Error(
                        $"{predicate.Quantifier.ToString().ToLowerInvariant()}(...) requires a WHERE predicate", "UnexpectedSyntax", predicate);
                }

                BindBoolean(predicate.Where, With(scope, predicate.Variable, item), Allowed.NoAggregates);
                return CypherType.Boolean;
            case ReduceExpression reduce:
                return BindReduce(reduce, scope, allowed);
            case PatternComprehension comprehension:
                return BindPatternComprehension(comprehension, scope);
            case ShortestPathExpression shortest:
                return BindShortestPath(shortest, scope);
            case PatternExpression pattern:
                BindPatternExpression(pattern, scope);
                throw new CypherSemanticException(
                    "A pattern expression should only be used in order to test the existence of a pattern. It should therefore only be used in "
                    + "contexts that evaluate to a boolean, e.g. inside the function exists() or in a WHERE-clause. No other uses are allowed, "
                    + "instead they should be replaced by a pattern comprehension.",
                    "UnexpectedSyntax",
                    context.Text,
                    pattern.Span)
                { GqlStatus = "50N42" };
            default:
                throw new InvalidOperationException($"No binding for {expression.GetType().Name}.");
        }
    }

    private static Scope With(Scope scope, Variable variable, CypherType type)
    {
        var inner = new Scope(scope);
        inner.Put(variable.Name, type);
        return inner;
    }

    private CypherType BindListComprehension(ListComprehension comprehension, Scope scope, Allowed allowed)
    {
        var list = BindList(comprehension.List, scope, allowed);
        var inner = With(scope, comprehension.Variable, TypeRules.ItemOf(list));
        if (comprehension.Where is not null)
        {
            BindBoolean(comprehension.Where, inner, Allowed.NoAggregates);
        }

        if (comprehension.Projection is null)
        {
            return list is ListType ? list : CypherType.AnyList;
        }

        return CypherType.ListOf(Bind(comprehension.Projection, inner, Allowed.NoAggregates));
    }

    // What the accumulator becomes on the way is not known from its first value.
    private CypherType BindReduce(ReduceExpression reduce, Scope scope, Allowed allowed)
    {
        Bind(reduce.Initial, scope, allowed);
        var list = BindList(reduce.List, scope, allowed);
        var inner = With(scope, reduce.Variable, TypeRules.ItemOf(list));
        inner.Put(reduce.Accumulator.Name, CypherType.Any);
        Bind(reduce.Body, inner, Allowed.NoAggregates);
        return CypherType.Any;
    }

    private CypherType BindMapProjection(MapProjection projection, Scope scope, Allowed allowed)
    {
        var target = BindVariable(projection.Target, scope);
        if (!TypeRules.Fits(target, CypherType.Map))
        {
            throw Mismatch(projection.Target, "Map, Node or Relationship", target);
        }

        foreach (var item in projection.Items)
        {
            switch (item)
            {
                case VariableItem variable:
                    BindVariable(variable.Variable, scope);
                    break;
                case EntryItem entry:
                    Bind(entry.Value, scope, allowed);
                    break;
            }
        }

        return CypherType.Map;
    }

    private CypherType BindLabelPredicate(LabelPredicate predicate, Scope scope, Allowed allowed)
    {
        var type = Bind(predicate.Operand, scope, allowed);
        var isNode = TypeRules.CanBe(type, TypeKind.Node);
        if (!isNode && !TypeRules.CanBe(type, TypeKind.Relationship))
        {
            throw Mismatch(predicate.Operand, "Node or Relationship", type);
        }

        RefuseMixedLabels(predicate.Labels);
        BindLabels(predicate.Labels, scope, isNode ? TokenUseKind.Label : TokenUseKind.RelationshipType);
        return CypherType.Boolean;
    }

    private CypherType BindSearchedCase(SearchedCase searched, Scope scope, Allowed allowed)
    {
        var results = new List<CypherType>();
        foreach (var branch in searched.Branches)
        {
            BindBoolean(branch.Condition, scope, allowed);
            results.Add(Bind(branch.Result, scope, allowed));
        }

        if (searched.Default is not null)
        {
            results.Add(Bind(searched.Default, scope, allowed));
        }

        return TypeRules.Common(results);
    }

    private CypherType BindSimpleCase(SimpleCase simple, Scope scope, Allowed allowed)
    {
        var outer = _caseOperand;
        var operand = Bind(simple.Operand, scope, allowed);
        var results = new List<CypherType>();
        foreach (var branch in simple.Branches)
        {
            _caseOperand = operand;
            foreach (var condition in branch.Conditions)
            {
                BindBoolean(condition, scope, allowed);
            }

            _caseOperand = outer;
            results.Add(Bind(branch.Result, scope, allowed));
        }

        if (simple.Default is not null)
        {
            results.Add(Bind(simple.Default, scope, allowed));
        }

        return TypeRules.Common(results);
    }

}
