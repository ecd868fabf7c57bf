using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>Walks expressions. Subqueries are not entered: they are queries of their own.</summary>
public static class SyntaxWalk
{
    /// <summary>An expression and all that it is made of, without recursion.</summary>
    public static IEnumerable<Expression> DescendantsAndSelf(Expression root)
    {
        var stack = new Stack<Expression>();
        stack.Push(root);
        while (stack.TryPop(out var expression))
        {
            yield return expression;
            foreach (var child in Children(expression))
            {
                stack.Push(child);
            }
        }
    }

    /// <summary>The expressions directly inside another one.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        OrExpression or => or.Operands,
        XorExpression xor => xor.Operands,
        AndExpression and => and.Operands,
        NotExpression not => [not.Operand],
        ComparisonExpression comparison => [comparison.First, .. comparison.Parts.Select(part => part.Right)],
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        NullPredicate predicate => [predicate.Operand],
        TypePredicate predicate => [predicate.Operand],
        NormalizedPredicate predicate => [predicate.Operand],
        NormalizeExpression normalize => [normalize.Source],
        LabelPredicate predicate => [predicate.Operand, .. OfLabels(predicate.Labels)],
        PropertyAccess access => [access.Target],
        IndexAccess access => [access.Target, access.Index],
        SliceAccess access => Present(access.Target, access.From, access.To),
        ListExpression list => list.Items,
        MapExpression map => map.Entries.Select(entry => entry.Value),
        FunctionCall call => call.Arguments,
        TrimExpression trim => Present(trim.Character, trim.Source),
        _ => ChildrenOfForm(expression),
    };

    /// <summary>The expressions inside a pattern: properties, predicates, dynamic labels.</summary>
    public static IEnumerable<Expression> OfPattern(PathPattern pattern) => pattern.Elements.SelectMany(OfElement);

    private static IEnumerable<Expression> ChildrenOfForm(Expression expression) => expression switch
    {
        MapProjection projection => [projection.Target, .. projection.Items.SelectMany(OfItem)],
        ListComprehension comprehension => Present(comprehension.List, comprehension.Where, comprehension.Projection),
        PatternComprehension comprehension => [.. OfPattern(comprehension.Pattern), .. Present(comprehension.Where, comprehension.Projection)],
        PatternExpression pattern => OfPattern(pattern.Pattern),
        ShortestPathExpression pattern => OfPattern(pattern.Pattern),
        SearchedCase searched =>
            [.. searched.Branches.SelectMany(branch => Present(branch.Condition, branch.Result)), .. Present(searched.Default)],
        SimpleCase simple =>
            [simple.Operand, .. simple.Branches.SelectMany(branch => branch.Conditions.Append(branch.Result)), .. Present(simple.Default)],
        QuantifiedPredicate predicate => Present(predicate.List, predicate.Where),
        ReduceExpression reduce => [reduce.Initial, reduce.List, reduce.Body],
        _ => [],
    };

    private static IEnumerable<Expression> OfItem(MapProjectionItem item) => item switch
    {
        VariableItem variable => [variable.Variable],
        EntryItem entry => [entry.Value],
        _ => [],
    };

    private static IEnumerable<Expression> OfElement(PathElement element) => element switch
    {
        NodePattern node => [.. OfLabels(node.Labels), .. Present(node.Properties, node.Where)],
        RelationshipPattern relationship => [.. OfLabels(relationship.Types), .. Present(relationship.Properties, relationship.Where)],
        ParenthesizedPath path => [.. OfPattern(path.Pattern), .. Present(path.Where)],
        _ => [],
    };

    private static IEnumerable<Expression> OfLabels(LabelExpression? labels) => labels switch
    {
        DynamicLabel label => [label.Expression],
        LabelNot not => OfLabels(not.Operand),
        LabelAnd and => and.Operands.SelectMany(OfLabels),
        LabelOr or => or.Operands.SelectMany(OfLabels),
        _ => [],
    };

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.OfType<Expression>();
}
