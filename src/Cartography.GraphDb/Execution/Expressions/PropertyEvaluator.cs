using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>x.key</c> on a node, relationship, map, or a value that has components.</summary>
internal sealed class PropertyEvaluator(Evaluator target, string key) : Evaluator(target)
{
    private readonly PropertyKey _key = new(key);

    public Evaluator Target { get; } = target;

    public string Key { get; } = key;

    public override Value Evaluate(Frame frame)
    {
        var value = Target.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Node => EntityProperty.OfNode(frame, value.AsId(), _key),
            ValueKind.Relationship => EntityProperty.OfRelationship(frame, value.AsId(), _key),
            ValueKind.Map => value.AsMap().GetOrNull(Key),
            _ => ValueComponents.Of(value, Key),
        };
    }
}
