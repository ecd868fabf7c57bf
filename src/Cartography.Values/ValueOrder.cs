namespace Cartography.Values;

/// <summary>
/// The total order of ORDER BY, min and max. Across types, ascending: map, node, relationship, list, path, bytes, point, zoned datetime, local
/// datetime, date, zoned time, local time, duration, string, boolean, number, NaN, null. 1 and 1.0 tie; -0.0 comes before 0.0.
/// </summary>
/// <remarks>Lists and maps nested deeper than <see cref="ValueDepth.Limit"/> fail with <see cref="ValueException"/>.</remarks>
public sealed class ValueOrder : IComparer<Value>
{
    private ValueOrder()
    {
    }

    /// <summary>The order as a comparer.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <summary>Less than 0, 0 or more than 0 as <paramref name="left"/> comes before, ties with or comes after <paramref name="right"/>.</summary>
    public static int Compare(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.String && right.Kind == ValueKind.String)
        {
            return CodePointOrder.Compare(left.AsString(), right.AsString());
        }

        if (left.IsNumber && right.IsNumber)
        {
            return NumberOrder.Compare(left, right);
        }

        if (left.Kind != right.Kind)
        {
            return Rank(left.Kind) - Rank(right.Kind);
        }

        ValueDepth.CheckPair(left, right);
        return CompareSameKind(left, right);
    }

    int IComparer<Value>.Compare(Value x, Value y) => Compare(x, y);

    /// <summary>The order of two maps before their values are looked at: by size, then by keys.</summary>
    internal static int CompareKeys(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        if (ReferenceEquals(left.Shape, right.Shape))
        {
            return 0;
        }

        var leftOrder = left.Shape.Sorted;
        var rightOrder = right.Shape.Sorted;

        for (var i = 0; i < left.Count; i++)
        {
            var order = CodePointOrder.Compare(left.KeyAt(leftOrder[i]), right.KeyAt(rightOrder[i]));

            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int CompareItems(in Value left, in Value right) =>
        left.Kind == right.Kind && left.Kind is ValueKind.List or ValueKind.Map ? CompareSameKind(left, right) : Compare(left, right);

    private static int CompareSameKind(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.List => CompareLists(left.AsList(), right.AsList()),
        ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
        ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
        ValueKind.Node or ValueKind.Relationship => left.AsId().CompareTo(right.AsId()),
        ValueKind.Path => ComparePaths(left.AsPath(), right.AsPath()),
        ValueKind.Bytes => left.AsBytes().AsSpan().SequenceCompareTo(right.AsBytes()),
        ValueKind.Point => left.AsPoint().OrderTo(right.AsPoint()),
        ValueKind.Duration => left.AsDuration().OrderTo(right.AsDuration()),
        ValueKind.Date => left.AsDate().OrderTo(right.AsDate()),
        ValueKind.LocalTime => left.AsLocalTime().OrderTo(right.AsLocalTime()),
        ValueKind.ZonedTime => left.AsZonedTime().OrderTo(right.AsZonedTime()),
        ValueKind.LocalDateTime => left.AsLocalDateTime().OrderTo(right.AsLocalDateTime()),
        ValueKind.ZonedDateTime => left.AsZonedDateTime().OrderTo(right.AsZonedDateTime()),
        _ => 0,
    };

    private static int CompareLists(ListValue left, ListValue right)
    {
        var common = Math.Min(left.LongCount, right.LongCount);

        for (var i = left is RangeListValue ? ListWalk.SameAtStart(left, right) : 0; i < common; i++)
        {
            var order = CompareItems(left[i], right[i]);

            if (order != 0)
            {
                return order;
            }
        }

        return left.LongCount.CompareTo(right.LongCount);
    }

    private static int CompareMaps(MapValue left, MapValue right)
    {
        var order = CompareKeys(left, right);
        var leftOrder = left.Shape.Sorted;
        var rightOrder = right.Shape.Sorted;

        for (var i = 0; order == 0 && i < left.Count; i++)
        {
            order = CompareItems(left.ValueAt(leftOrder[i]), right.ValueAt(rightOrder[i]));
        }

        return order;
    }

    private static int ComparePaths(Path left, Path right)
    {
        var order = left.Nodes[0].AsId().CompareTo(right.Nodes[0].AsId());

        for (var i = 0; order == 0 && i < Math.Min(left.Length, right.Length); i++)
        {
            order = left.Relationships[i].AsId().CompareTo(right.Relationships[i].AsId());
            order = order == 0 ? left.Nodes[i + 1].AsId().CompareTo(right.Nodes[i + 1].AsId()) : order;
        }

        return order == 0 ? left.Length.CompareTo(right.Length) : order;
    }

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Bytes => 5,
        ValueKind.Point => 6,
        ValueKind.ZonedDateTime => 7,
        ValueKind.LocalDateTime => 8,
        ValueKind.Date => 9,
        ValueKind.ZonedTime => 10,
        ValueKind.LocalTime => 11,
        ValueKind.Duration => 12,
        ValueKind.String => 13,
        ValueKind.Boolean => 14,
        ValueKind.Integer or ValueKind.Float => 15,
        _ => 16,
    };
}
