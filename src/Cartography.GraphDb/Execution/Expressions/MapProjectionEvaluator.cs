using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>n {.*, .key, other: value}</c></summary>
internal sealed class MapProjectionEvaluator(Evaluator target, ProjectedEntry[] entries)
    : Evaluator([target, .. entries.Select(entry => entry.Value).OfType<Evaluator>()])
{
    public bool TakesAll => entries.Any(entry => entry.Key is null);

    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);

        if (value.IsNull)
        {
            return Value.Null;
        }

        var result = new List<KeyValuePair<string, Value>>();

        foreach (var entry in entries)
        {
            if (entry.Key is null)
            {
                result.AddRange(PropertiesOf(value, frame));
            }
            else
            {
                result.Add(new(entry.Key, entry.Value!.Evaluate(frame)));
            }
        }

        return Value.From(frame.Bounded(MapValue.Of(result)));
    }

    private static MapValue PropertiesOf(in Value value, Frame frame) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node => frame.Graph.NodeProperties(value.AsId()),
        ValueKind.Relationship => frame.Graph.RelationshipProperties(value.AsId()),
        _ => throw new QueryException(StatusCodes.TypeError, $"A map projection takes a node, relationship or map, but got {ShortText.Of(value)}.", "22N01"),
    };
}
