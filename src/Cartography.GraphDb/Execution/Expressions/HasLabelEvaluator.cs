using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether a node carries a label, or a relationship is of a type.</summary>
internal sealed class HasLabelEvaluator(Evaluator entity, string label) : Evaluator(entity)
{
    private int _labelToken = -1;
    private int _typeToken = -1;

    public Evaluator Entity { get; } = entity;

    public string Label { get; } = label;

    public override Value Evaluate(Frame frame)
    {
        var value = Entity.Evaluate(frame);
        return value.IsNull ? Value.Null : Value.From(Has(frame, value));
    }

    public override bool IsTrue(Frame frame)
    {
        var value = Entity.Evaluate(frame);
        return !value.IsNull && Has(frame, value);
    }

    private bool Has(Frame frame, in Value value)
    {
        frame.Hits++;

        switch (value.Kind)
        {
            case ValueKind.Node:
                var token = _labelToken;

                if (token < 0)
                {
                    if (!frame.Graph.Labels.TryGetId(Label, out token))
                    {
                        return frame.Statement.HasDeleted && !frame.Graph.NodeExists(value.AsId()) ? throw EntityProperty.Deleted("Node", value.AsId()) : false;
                    }

                    _labelToken = token;
                }

                return frame.Graph.HasLabel(value.AsId(), token)
                    || (frame.Statement.HasDeleted && !frame.Graph.NodeExists(value.AsId()) ? throw EntityProperty.Deleted("Node", value.AsId()) : false);
            case ValueKind.Relationship:
                if (_typeToken < 0 && frame.Graph.RelationshipTypes.TryGetId(Label, out var type))
                {
                    _typeToken = type;
                }

                return _typeToken >= 0 && frame.Graph.TypeOf(value.AsId()) == _typeToken;
            default:
                throw new QueryException(StatusCodes.TypeError, $"Expected a node or relationship before :{Label}, but got {ShortText.Of(value)}.", "22N01");
        }
    }
}
