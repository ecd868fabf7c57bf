using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>: null between values that have no order.</summary>
internal sealed class ComparisonEvaluator(Evaluator left, ComparisonOperator comparison, Evaluator right) : Evaluator(left, right)
{
    public Evaluator Left { get; } = left;

    public ComparisonOperator Comparison { get; } = comparison;

    public Evaluator Right { get; } = right;

    public override Value Evaluate(Frame frame) => Truth.From(Compare(frame));

    public override bool IsTrue(Frame frame) => Compare(frame) == true;

    private bool? Compare(Frame frame)
    {
        var left = Left.Evaluate(frame);
        var right = Right.Evaluate(frame);
        return Comparison switch
        {
            ComparisonOperator.Less => ValueEquality.Less(left, right),
            ComparisonOperator.LessOrEqual => ValueEquality.LessOrEqual(left, right),
            ComparisonOperator.Greater => ValueEquality.Less(right, left),
            _ => ValueEquality.LessOrEqual(right, left),
        };
    }
}
