using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>n:$(expression)</c>: whether an entity carries all, or any, of the labels that a value names.</summary>
internal sealed class HasDynamicLabelEvaluator(Evaluator entity, Evaluator labels, bool any) : Evaluator(entity, labels)
{
    public override Value Evaluate(Frame frame)
    {
        var value = entity.Evaluate(frame);

        if (value.IsNull)
        {
            return Value.Null;
        }

        var found = 0;
        var names = DynamicNames.Of(labels.Evaluate(frame));

        foreach (var name in names)
        {
            var carried = value.Kind == ValueKind.Node
                ? frame.Graph.Labels.TryGetId(name, out var label) && frame.Graph.HasLabel(value.AsId(), label)
                : frame.Graph.RelationshipTypes.TryGetId(name, out var type) && frame.Graph.TypeOf(value.AsId()) == type;
            found += carried ? 1 : 0;
        }

        return Value.From(any ? found > 0 : found == names.Count);
    }
}
