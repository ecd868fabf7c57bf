using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>=</c> and <c>&lt;&gt;</c>.</summary>
internal sealed class EqualsEvaluator(Evaluator left, Evaluator right, bool negated) : Evaluator(left, right)
{
    private readonly TextProperty? _property = right is ConstantEvaluator or ParameterEvaluator ? TextProperty.Of(left) : null;

    public Evaluator Left { get; } = left;

    public Evaluator Right { get; } = right;

    public bool Negated { get; } = negated;

    public override Value Evaluate(Frame frame)
    {
        var equal = Compare(frame);
        return Truth.From(Negated ? !equal : equal);
    }

    public override bool IsTrue(Frame frame)
    {
        if (_property is not null && Right.Evaluate(frame) is { Kind: ValueKind.String } text && _property.Meets(frame, text.AsString(), TextComparison.Equal) is { } same)
        {
            return same != Negated;
        }

        return Compare(frame) is { } equal && equal != Negated;
    }

    private bool? Compare(Frame frame)
    {
        var first = Left.Evaluate(frame);
        var second = Right.Evaluate(frame);

        if (first.Kind == ValueKind.String && second.Kind == ValueKind.String)
        {
            return string.Equals(first.AsString(), second.AsString(), StringComparison.Ordinal);
        }

        return ValueEquality.Equal(first, second);
    }
}
