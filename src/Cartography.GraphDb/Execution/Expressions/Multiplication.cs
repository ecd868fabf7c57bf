using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>left * right</c></summary>
internal static class Multiplication
{
    public static Value Of(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var high = Math.BigMul(a, b, out long low);
            return high == low >> 63 ? low : throw ArithmeticErrors.Overflow($"{a} * {b}");
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Integer or ValueKind.Float, ValueKind.Integer or ValueKind.Float) => left.AsNumber() * right.AsNumber(),
            (ValueKind.Duration, ValueKind.Integer) => Value.From(left.AsDuration().Times(right.AsInteger())),
            (ValueKind.Duration, ValueKind.Float) => Value.From(left.AsDuration().Times(right.AsFloat())),
            (ValueKind.Integer, ValueKind.Duration) => Value.From(right.AsDuration().Times(left.AsInteger())),
            (ValueKind.Float, ValueKind.Duration) => Value.From(right.AsDuration().Times(left.AsFloat())),
            _ => throw ArithmeticErrors.Type("multiply", left, "and", right),
        };
    }
}
