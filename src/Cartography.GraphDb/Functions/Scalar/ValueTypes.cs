using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

/// <summary>The most precise type of a value.</summary>
internal static class ValueTypes
{
    /// <summary>The type, without null except for null itself. The value must not be nested deeper than the stack allows.</summary>
    public static CypherType Of(in Value value, CancellationToken cancel) => value.Kind switch
    {
        ValueKind.Null => CypherType.Null,
        ValueKind.List => new ListType(OfItems(value.AsList(), cancel), isNullable: false),
        _ => Scalar(value.Kind).NotNull(),
    };

    /// <summary>The type of a kind of value; ANY for bytes, which Cypher has no name for.</summary>
    public static CypherType Scalar(ValueKind kind) => kind switch
    {
        ValueKind.Null => CypherType.Null,
        ValueKind.Boolean => CypherType.Boolean,
        ValueKind.Integer => CypherType.Integer,
        ValueKind.Float => CypherType.Float,
        ValueKind.String => CypherType.String,
        ValueKind.List => CypherType.AnyList,
        ValueKind.Map => CypherType.Map,
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

    private static CypherType OfItems(ListValue list, CancellationToken cancel)
    {
        var found = new HashSet<CypherType>();
        var kinds = 0u;

        for (long i = 0; i < list.LongCount; i++)
        {
            if (i % 4096 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var item = list[i];

            if (item.Kind == ValueKind.List)
            {
                found.Add(Of(item, cancel));
            }
            else if ((kinds & (1u << (int)item.Kind)) == 0)
            {
                kinds |= 1u << (int)item.Kind;
                found.Add(Of(item, cancel));
            }
        }

        return CypherType.UnionOf(found);
    }
}
