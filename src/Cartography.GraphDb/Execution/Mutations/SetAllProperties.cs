using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary><c>SET x = map</c> and <c>SET x += map</c>; the map may be another entity, whose properties are copied.</summary>
internal sealed class SetAllProperties(Evaluator target, Evaluator value, bool add) : Mutation
{
    public override IEnumerable<Evaluator> Expressions => [target, value];

    public override Effects Writes => new() { AnyProperty = true };

    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);

        if (entity.IsNull)
        {
            return;
        }

        var source = value.Evaluate(frame);
        var map = source.Kind switch
        {
            ValueKind.Map => source.AsMap(),
            ValueKind.Node => frame.Graph.NodeProperties(source.AsId()),
            ValueKind.Relationship => frame.Graph.RelationshipProperties(source.AsId()),
            _ => throw new QueryException(
                StatusCodes.TypeError, $"Properties are set from a map, node or relationship, but got {ShortText.Of(source)}.", "22N01"),
        };

        if (!add)
        {
            Remove(frame, entity, map);
        }

        if (map.Count == 0)
        {
            return;
        }

        var changes = new PropertyChange[map.Count];

        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = new(frame.Writer.PropertyKeyId(map.KeyAt(i)), Storable.Checked(map.ValueAt(i), frame));
        }

        PropertyWriter.Set(frame, entity, changes);
    }

    private static void Remove(Frame frame, in Value entity, MapValue kept)
    {
        var keys = entity.Kind == ValueKind.Node ? frame.Graph.NodePropertyKeys(entity.AsId()) : frame.Graph.RelationshipPropertyKeys(entity.AsId());

        foreach (var key in keys)
        {
            if (!kept.ContainsKey(frame.Graph.PropertyKeys.NameOf(key)))
            {
                PropertyWriter.Set(frame, entity, key, Value.Null);
            }
        }
    }
}
