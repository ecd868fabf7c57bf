using Cartography.Cypher.Syntax;
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
        var first = Left.Evaluate(frame);
        var second = Right.Evaluate(frame);
        return Comparison switch
        {
            ComparisonOperator.Less => ValueEquality.Less(first, second),
            ComparisonOperator.LessOrEqual => ValueEquality.LessOrEqual(first, second),
            ComparisonOperator.Greater => ValueEquality.Less(second, first),
            _ => ValueEquality.LessOrEqual(second, first),
        };
    }
}
