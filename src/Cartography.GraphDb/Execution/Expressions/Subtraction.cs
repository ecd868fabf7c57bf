using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>left - right</c></summary>
internal static class Subtraction
{
    public static Value Of(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var difference = unchecked(a - b);
            return ((a ^ b) & (a ^ difference)) < 0 ? throw ArithmeticErrors.Overflow($"{a} - {b}") : difference;
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber() - right.AsNumber();
        }

        return right.Kind == ValueKind.Duration && TemporalArithmetic.Minus(left, right.AsDuration()) is { IsNull: false } temporal
            ? temporal
            : throw ArithmeticErrors.Type("subtract", right, "from", left);
    }
}
