using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>n:%</c>: whether a node carries any label; a relationship always has its type.</summary>
internal sealed class HasAnyLabelEvaluator(Evaluator entity) : Evaluator(entity)
{
    public override Value Evaluate(Frame frame)
    {
        var value = entity.Evaluate(frame);
        frame.Hits++;
        return value.IsNull ? Value.Null : Value.From(value.Kind != ValueKind.Node || frame.Graph.LabelsOf(value.AsId()).Length > 0);
    }
}
