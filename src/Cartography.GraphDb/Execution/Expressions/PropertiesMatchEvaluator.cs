using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether an entity has all properties of a map: <c>(n $map)</c>.</summary>
internal sealed class PropertiesMatchEvaluator(Evaluator entity, Evaluator map) : Evaluator(entity, map)
{
    public override Value Evaluate(Frame frame) => Value.From(IsTrue(frame));

    public override bool IsTrue(Frame frame)
    {
        var value = entity.Evaluate(frame);
        var wanted = map.Evaluate(frame);

        if (value.IsNull || wanted.IsNull)
        {
            return false;
        }

        if (wanted.Kind != ValueKind.Map)
        {
            throw new QueryException(StatusCodes.TypeError, $"The properties of a pattern are a map, but got {ShortText.Of(wanted)}.", "22N01");
        }

        foreach (var (key, expected) in wanted.AsMap())
        {
            var actual = value.Kind == ValueKind.Node
                ? EntityProperty.OfNode(frame, value.AsId(), key)
                : EntityProperty.OfRelationship(frame, value.AsId(), key);

            if (ValueEquality.Equal(actual, expected) != true)
            {
                return false;
            }
        }

        return true;
    }
}
