using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Functions.Scalar;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>left + right</c>: numbers, text, lists, durations and times</summary>
internal static class Addition
{
    public static Value Of(in Value left, in Value right, FunctionContext context)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var sum = unchecked(a + b);
            return ((a ^ sum) & (b ^ sum)) < 0 ? throw ArithmeticErrors.Overflow($"{a} + {b}") : sum;
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return left.AsNumber() + right.AsNumber();
        }

        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
        {
            return Concatenation.OfLists(left, right, context);
        }

        if (left.Kind == ValueKind.String || right.Kind == ValueKind.String)
        {
            return Conversions.TryString(left, out var first) && Conversions.TryString(right, out var second)
                ? Concatenation.OfStrings(first.AsString(), second.AsString(), context)
                : throw ArithmeticErrors.Type("add", left, "and", right);
        }

        var result = right.Kind == ValueKind.Duration ? TemporalArithmetic.Plus(left, right.AsDuration())
            : left.Kind == ValueKind.Duration ? TemporalArithmetic.Plus(right, left.AsDuration())
            : Value.Null;
        return result.IsNull ? throw ArithmeticErrors.Type("add", left, "and", right) : result;
    }
}
