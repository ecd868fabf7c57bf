using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.Cypher.Printing;

/// <summary>The level of each operator.</summary>
internal static class Levels
{
    /// <summary>The level of an expression.</summary>
    public static Level Of(Expression expression) => expression switch
    {
        // The bars of a union of types would be taken for the bar of a comprehension around it.
        TypePredicate predicate when HasBars(predicate.Type) => Level.Bars,
        OrExpression => Level.Or,
        XorExpression => Level.Xor,
        AndExpression => Level.And,
        NotExpression => Level.Not,

        // Behind a pattern, a minus or a less-than would go on with it.
        PatternExpression => Level.Not,
        ComparisonExpression => Level.Comparison,
        NullPredicate or TypePredicate or NormalizedPredicate or LabelPredicate => Level.Predicate,
        BinaryExpression binary => Of(binary.Operator),
        UnaryExpression => Level.Sign,
        Literal literal when IsNegative(literal.Value) => Level.Sign,
        _ => Level.Atom,
    };

    private static bool HasBars(TypeName type) => type switch
    {
        ListTypeName list => HasBars(list.Element),
        UnionTypeName => true,
        _ => false,
    };

    /// <summary>The level of an operator.</summary>
    public static Level Of(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Level.Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Level.Product,
        BinaryOperator.Power => Level.Power,
        _ => Level.Predicate,
    };

    /// <summary>The text of an operator.</summary>
    public static string Text(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        _ => "=~",
    };

    /// <summary>The text of a comparison.</summary>
    public static string Text(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    /// <summary>Whether a literal is written with a sign.</summary>
    public static bool IsNegative(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger() < 0,
        ValueKind.Float => double.IsNegative(value.AsFloat()) && !double.IsNaN(value.AsFloat()),
        _ => false,
    };
}
