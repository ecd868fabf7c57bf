using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>Walks over expressions without recursion.</summary>
internal static class SyntaxWalk
{
    /// <summary>An expression and all below it, not counting what stands in its subqueries and patterns.</summary>
    public static IEnumerable<Expression> WithDescendants(Expression expression)
    {
        var pending = new Stack<Expression>();
        pending.Push(expression);

        while (pending.TryPop(out var next))
        {
            yield return next;

            foreach (var operand in OperandsOf(next))
            {
                if (operand is not null)
                {
                    pending.Push(operand);
                }
            }
        }
    }

    /// <summary>Whether a variable stands somewhere in an expression.</summary>
    public static bool Mentions(Expression expression, string variable) =>
        WithDescendants(expression).Any(node => node is Variable found && found.Name == variable);

    private static IEnumerable<Expression?> OperandsOf(Expression expression) => expression switch
    {
        FunctionCall call => call.Arguments,
        PropertyAccess property => new Expression?[] { property.Target },
        AndExpression all => all.Operands,
        OrExpression any => any.Operands,
        XorExpression xor => xor.Operands,
        NotExpression inverse => new Expression?[] { inverse.Operand },
        NullPredicate predicate => new Expression?[] { predicate.Operand },
        ComparisonExpression comparison => (IEnumerable<Expression?>)[comparison.First, .. comparison.Parts.Select(part => part.Right)],
        BinaryExpression binary => new Expression?[] { binary.Left, binary.Right },
        UnaryExpression unary => new Expression?[] { unary.Operand },
        LabelPredicate label => new Expression?[] { label.Operand },
        TypePredicate type => new Expression?[] { type.Operand },
        ListExpression list => list.Items,
        MapExpression map => map.Entries.Select(entry => entry.Value),
        IndexAccess index => new Expression?[] { index.Target, index.Index },
        SliceAccess slice => new Expression?[] { slice.Target, slice.From, slice.To },
        MapProjection projection => projection.Items.OfType<EntryItem>().Select(entry => entry.Value),
        SearchedCase branches => (IEnumerable<Expression?>)[.. branches.Branches.SelectMany(branch => new[] { branch.Condition, branch.Result }), branches.Default],
        SimpleCase branches => (IEnumerable<Expression?>)[branches.Operand, .. branches.Branches.SelectMany(branch => branch.Conditions.Append(branch.Result)), branches.Default],
        ListComprehension comprehension => new Expression?[] { comprehension.List, comprehension.Where, comprehension.Projection },
        QuantifiedPredicate predicate => new Expression?[] { predicate.List, predicate.Where },
        ReduceExpression reduce => new Expression?[] { reduce.Initial, reduce.List, reduce.Body },
        TrimExpression trim => new Expression?[] { trim.Character, trim.Source },
        NormalizeExpression normalize => new Expression?[] { normalize.Source },
        NormalizedPredicate predicate => new Expression?[] { predicate.Operand },
        _ => [],
    };
}
