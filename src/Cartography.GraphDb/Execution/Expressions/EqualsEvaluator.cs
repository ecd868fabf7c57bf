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
        var first = Left.Evaluate(frame);
        var second = Right.Evaluate(frame);

        if (first.Kind == ValueKind.String && second.Kind == ValueKind.String)
        {
            return string.Equals(first.AsString(), second.AsString(), StringComparison.Ordinal);
        }

        return ValueEquality.Equal(first, second);
    }
}
