using Cartography.GraphDb.Functions;

namespace Cartography.GraphDb.Planning;

/// <summary>Whether an expression aggregates, not counting what its subqueries do.</summary>
internal static class AggregationFinder
{
    public static bool Contains(Expression expression, FunctionCatalog functions)
    {
        var pending = new Stack<Expression>();
        pending.Push(expression);

        while (pending.TryPop(out var next))
        {
            if (next is CountStar || (next is FunctionCall call && functions.TryFindAggregate(call.Name, out _)))
            {
                return true;
            }

            foreach (var operand in OperandsOf(next))
            {
                if (operand is not null)
                {
                    pending.Push(operand);
                }
            }
        }

        return false;
    }

    private static IEnumerable<Expression?> OperandsOf(Expression expression) => expression switch
    {
        FunctionCall call => call.Arguments,
        PropertyAccess property => [property.Target],
        AndExpression and => and.Operands,
        OrExpression or => or.Operands,
        XorExpression xor => xor.Operands,
        NotExpression not => [not.Operand],
        NullPredicate predicate => [predicate.Operand],
        ComparisonExpression comparison => [comparison.First, .. comparison.Parts.Select(part => part.Right)],
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        LabelPredicate label => [label.Operand],
        TypePredicate type => [type.Operand],
        ListExpression list => list.Items,
        MapExpression map => map.Entries.Select(entry => entry.Value),
        IndexAccess index => [index.Target, index.Index],
        SliceAccess slice => [slice.Target, slice.From, slice.To],
        MapProjection projection => projection.Items.OfType<EntryItem>().Select(entry => entry.Value),
        SearchedCase branches => [.. branches.Branches.SelectMany(branch => new[] { branch.Condition, branch.Result }), branches.Default],
        SimpleCase branches => [branches.Operand, .. branches.Branches.SelectMany(branch => branch.Conditions.Append(branch.Result)), branches.Default],
        ListComprehension comprehension => [comprehension.List, comprehension.Where, comprehension.Projection],
        QuantifiedPredicate predicate => [predicate.List, predicate.Where],
        ReduceExpression reduce => [reduce.Initial, reduce.List, reduce.Body],
        TrimExpression trim => [trim.Character, trim.Source],
        NormalizeExpression normalize => [normalize.Source],
        NormalizedPredicate predicate => [predicate.Operand],
        _ => [],
    };
}
