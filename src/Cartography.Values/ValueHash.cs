namespace Cartography.Values;

/// <summary>The hash behind <see cref="ValueEquivalence"/>.</summary>
internal static class ValueHash
{
    private const int SampledItems = 16;

    public static int Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => value.IsTrue ? 1231 : 1237,
        ValueKind.Integer => OfNumber(value.AsInteger()),
        ValueKind.Float => OfNumber(value.AsFloat()),
        ValueKind.String => value.AsString().GetHashCode(StringComparison.Ordinal),
        ValueKind.Bytes => OfBytes(value.AsBytes()),
        ValueKind.List => OfList(value.AsList()),
        ValueKind.Map => OfMap(value.AsMap()),
        ValueKind.Node => HashCode.Combine(ValueKind.Node, value.AsId()),
        ValueKind.Relationship => HashCode.Combine(ValueKind.Relationship, value.AsId()),
        ValueKind.Path => OfPath(value.AsPath()),
        ValueKind.Point => value.AsPoint().GetHashCode(),
        ValueKind.Duration => value.AsDuration().GetHashCode(),
        ValueKind.Date => HashCode.Combine(ValueKind.Date, value.AsDate()),
        ValueKind.LocalTime => HashCode.Combine(ValueKind.LocalTime, value.AsLocalTime()),
        ValueKind.ZonedTime => HashCode.Combine(ValueKind.ZonedTime, value.AsZonedTime()),
        ValueKind.LocalDateTime => HashCode.Combine(ValueKind.LocalDateTime, value.AsLocalDateTime()),
        _ => HashCode.Combine(ValueKind.ZonedDateTime, value.AsZonedDateTime()),
    };

    // Both kinds of number go through the double, so that 1 meets 1.0, and the sum turns -0.0 into 0.0.
    private static int OfNumber(double number)
    {
        var bits = (ulong)BitConverter.DoubleToInt64Bits(number + 0.0);
        return (int)((bits * 0x9E3779B97F4A7C15UL) >> 32);
    }

    private static int OfBytes(byte[] bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private static int OfList(ListValue list)
    {
        var hash = default(HashCode);
        hash.Add(list.LongCount);
        var head = Math.Min(list.LongCount, SampledItems);

        for (long i = 0; i < head; i++)
        {
            hash.Add(Of(list[i]));
        }

        for (var i = Math.Max(head, list.LongCount - SampledItems); i < list.LongCount; i++)
        {
            hash.Add(Of(list[i]));
        }

        return hash.ToHashCode();
    }

    private static int OfMap(MapValue map)
    {
        var sum = map.Count;

        for (var i = 0; i < map.Count; i++)
        {
            sum += HashCode.Combine(map.KeyAt(i), Of(map.ValueAt(i)));
        }

        return sum;
    }

    private static int OfPath(Path path)
    {
        var hash = default(HashCode);
        hash.Add(path.Nodes[0].AsId());

        foreach (ref readonly var relationship in path.Relationships)
        {
            hash.Add(relationship.AsId());
        }

        return hash.ToHashCode();
    }
}
