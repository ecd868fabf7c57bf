using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>left / right</c> and <c>left % right</c></summary>
internal static class Division
{
    public static Value Of(in Value left, in Value right)
    {
        // As in Neo4j even null cannot be divided by the integer zero.
        if (right.Kind == ValueKind.Integer && right.AsInteger() == 0 && left.Kind != ValueKind.Float)
        {
            return left.Kind is ValueKind.Null or ValueKind.Integer or ValueKind.Duration
                ? throw ArithmeticErrors.DivisionByZero()
                : throw ArithmeticErrors.Type("divide", left, "by", right);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return (left.Kind, right.Kind) switch
        {
            // The processor traps on the smallest integer divided by -1; Java lets it wrap.
            (ValueKind.Integer, ValueKind.Integer) => right.AsInteger() == -1 ? unchecked(-left.AsInteger()) : left.AsInteger() / right.AsInteger(),
            (ValueKind.Integer or ValueKind.Float, ValueKind.Integer or ValueKind.Float) => left.AsNumber() / right.AsNumber(),
            (ValueKind.Duration, ValueKind.Integer) => Value.From(left.AsDuration().DividedBy(right.AsInteger())),
            (ValueKind.Duration, ValueKind.Float) => Value.From(left.AsDuration().DividedBy(right.AsFloat())),
            _ => throw ArithmeticErrors.Type("divide", left, "by", right),
        };
    }

    public static Value Modulo(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            return right.AsInteger() switch
            {
                0 => throw ArithmeticErrors.DivisionByZero(),
                -1 => 0L,
                var divisor => left.AsInteger() % divisor,
            };
        }

        return left.IsNumber && right.IsNumber
            ? left.AsNumber() % right.AsNumber()
            : throw ArithmeticErrors.Type("calculate the modulus of", left, "and", right);
    }
}
