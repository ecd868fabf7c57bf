using Cartography.Values;

namespace Cartography.Cypher.Binding;

/// <summary>Tells the types of values that are given as parameters.</summary>
public static class ValueTypes
{
    // A client cannot say whether a map stands for an entity, so a map may be one.
    private static readonly CypherType MapLike = CypherType.UnionOf(CypherType.Map, CypherType.Node, CypherType.Relationship);

    /// <summary>The types of all parameters.</summary>
    public static IReadOnlyDictionary<string, CypherType> Of(IEnumerable<KeyValuePair<string, Value>> parameters) =>
        parameters.ToDictionary(parameter => parameter.Key, parameter => Of(parameter.Value), StringComparer.Ordinal);

    /// <summary>The type of a value; of a list, also the type of its items where they are all of one. Null may be anything.</summary>
    public static CypherType Of(Value value) => value.Kind == ValueKind.List ? OfList(value.AsList()) : Of(value.Kind);

    private static CypherType OfList(ListValue list)
    {
        var kind = ValueKind.Null;
        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i].Kind;
            if (kind == ValueKind.Null)
            {
                kind = item;
            }
            else if (item != kind && item != ValueKind.Null)
            {
                return CypherType.AnyList;
            }
        }

        return CypherType.ListOf(Of(kind));
    }

    private static CypherType Of(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => CypherType.Boolean,
        ValueKind.Integer => CypherType.Integer,
        ValueKind.Float => CypherType.Float,
        ValueKind.String => CypherType.String,
        ValueKind.List => CypherType.AnyList,
        ValueKind.Map => MapLike,
        ValueKind.Node => CypherType.Node,
        ValueKind.Relationship => CypherType.Relationship,
        ValueKind.Path => CypherType.Path,
        ValueKind.Point => CypherType.Point,
        ValueKind.Duration => CypherType.Duration,
        ValueKind.Date => CypherType.Date,
        ValueKind.LocalTime => CypherType.LocalTime,
        ValueKind.ZonedTime => CypherType.ZonedTime,
        ValueKind.LocalDateTime => CypherType.LocalDateTime,
        ValueKind.ZonedDateTime => CypherType.ZonedDateTime,
        _ => CypherType.Any,
    };
}
