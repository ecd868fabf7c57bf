using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Functions.Regular;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>The operators + - * / % ^ || and the signs, on values of any type.</summary>
internal static class Arithmetic
{
    /// <summary>Applies an operator. Fails with <see cref="QueryException"/> where it has no meaning for these types, or no result.</summary>
    public static Value Apply(BinaryOperator op, in Value left, in Value right, FunctionContext context) => op switch
    {
        BinaryOperator.Add => Addition.Of(left, right, context),
        BinaryOperator.Subtract => Subtraction.Of(left, right),
        BinaryOperator.Multiply => Multiplication.Of(left, right),
        BinaryOperator.Divide => Division.Of(left, right),
        BinaryOperator.Modulo => Division.Modulo(left, right),
        BinaryOperator.Power => Power(left, right),
        BinaryOperator.Concatenate => Concatenation.Of(left, right, context),
        BinaryOperator.RegexMatch => JavaRegex.Matches(left, right, context),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "This operator is no arithmetic."),
    };

    /// <summary><c>-x</c> and <c>+x</c>.</summary>
    public static Value Sign(in Value value, bool negative) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer when value.AsInteger() == long.MinValue && negative => throw ArithmeticErrors.Overflow("The opposite of the smallest integer"),
        ValueKind.Integer => negative ? -value.AsInteger() : value,
        ValueKind.Float => negative ? -value.AsFloat() : value,
        _ => throw new QueryException(
            StatusCodes.TypeError, $"A sign stands before a number, but here before: {ValueDescription.Of(value)}.", "22N01"),
    };

    /// <summary><c>text =~ pattern</c></summary>
    public static Value Matches(in Value text, in Value pattern, FunctionContext context) => JavaRegex.Matches(text, pattern, context);

    private static Value Power(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (!left.IsNumber || !right.IsNumber)
        {
            throw ArithmeticErrors.Type("raise", left, "to the power of", right);
        }

        var (number, exponent) = (left.AsNumber(), right.AsNumber());

        // .NET says 1 where the exponent is no number or endless; Java, and so Neo4j, says NaN.
        return Math.Abs(number) == 1 && !double.IsFinite(exponent) ? double.NaN : Math.Pow(number, exponent);
    }
}
