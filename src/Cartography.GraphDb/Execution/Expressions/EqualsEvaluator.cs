using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>=</c> and <c>&lt;&gt;</c>.</summary>
internal sealed class EqualsEvaluator(Evaluator left, Evaluator right, bool negated) : Evaluator(left, right)
{
    public Evaluator Left { get; } = left;

    public Evaluator Right { get; } = right;

    public bool Negated { get; } = negated;

    public override Value Evaluate(Frame frame)
    {
        var equal = Compare(frame);
        return Truth.From(Negated ? !equal : equal);
    }

    public override bool IsTrue(Frame frame) => Compare(frame) is { } equal && equal != Negated;

    private bool? Compare(Frame frame)
    {
        var left = Left.Evaluate(frame);
        var right = Right.Evaluate(frame);

        if (left.Kind == ValueKind.String && right.Kind == ValueKind.String)
        {
            return string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal);
        }

        return ValueEquality.Equal(left, right);
    }
}
