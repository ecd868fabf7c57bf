using Cartography.Cypher.Syntax;

namespace Cartography.Rules.Linting;

internal static partial class SyntaxParts
{
    private static IEnumerable<SyntaxNode?> OfExpression(Expression expression) => expression switch
    {
        PropertyAccess access => [access.Target],
        IndexAccess access => [access.Target, access.Index],
        SliceAccess access => [access.Target, access.From, access.To],
        FunctionCall call => call.Arguments,
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        ComparisonExpression comparison => [comparison.First, .. comparison.Parts],
        AndExpression and => and.Operands,
        OrExpression or => or.Operands,
        XorExpression xor => xor.Operands,
        NotExpression not => [not.Operand],
        NullPredicate predicate => [predicate.Operand],
        TypePredicate predicate => [predicate.Operand],
        LabelPredicate predicate => [predicate.Operand, predicate.Labels],
        NormalizedPredicate predicate => [predicate.Operand],
        NormalizeExpression normalize => [normalize.Source],
        TrimExpression trim => [trim.Character, trim.Source],
        ListExpression list => list.Items,
        MapExpression map => map.Entries,
        MapProjection projection => [projection.Target, .. projection.Items],
        SearchedCase choice => [.. choice.Branches, choice.Default],
        SimpleCase choice => [choice.Operand, .. choice.Branches, choice.Default],
        ListComprehension comprehension => [comprehension.List, comprehension.Where, comprehension.Projection],
        PatternComprehension comprehension => [comprehension.Pattern, comprehension.Where, comprehension.Projection],
        QuantifiedPredicate predicate => [predicate.List, predicate.Where],
        ReduceExpression reduce => [reduce.Initial, reduce.List, reduce.Body],
        PatternExpression pattern => [pattern.Pattern],
        ShortestPathExpression path => [path.Pattern],
        SubqueryExpression subquery => [subquery.Query],
        _ => [],
    };
}
