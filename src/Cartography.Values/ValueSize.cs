namespace Cartography.Values;

/// <summary>About how many bytes a value holds in memory. Never walks: lists and maps know their size since they were made.</summary>
public static class ValueSize
{
    private const int SlotBytes = 24;
    private const int ObjectBytes = 24;
    private const long Most = 1L << 61;

    /// <summary>Bytes beside the 24 of the value itself; a thing that is held twice counts twice.</summary>
    public static long Of(in Value value) => value.Kind switch
    {
        ValueKind.String => ObjectBytes + (2L * value.AsString().Length),
        ValueKind.Bytes => ObjectBytes + value.AsBytes().Length,
        ValueKind.List => value.AsList().EstimatedBytes,
        ValueKind.Map => value.AsMap().EstimatedBytes,
        ValueKind.Node => value.NodeContents is { } node ? (3 * ObjectBytes) + (8L * node.Labels.Count) + node.Properties.EstimatedBytes : 0,
        ValueKind.Relationship => value.RelationshipContents is { } relationship ? (4 * ObjectBytes) + relationship.Properties.EstimatedBytes : 0,
        ValueKind.Path => Add(OfItems(value.AsPath().Nodes), OfItems(value.AsPath().Relationships)),
        ValueKind.Point or ValueKind.Duration => 2 * ObjectBytes,
        _ => 0,
    };

    /// <summary>Bytes of an array of values with all behind it.</summary>
    public static long OfItems(ReadOnlySpan<Value> items)
    {
        long bytes = 2 * ObjectBytes;

        foreach (ref readonly var item in items)
        {
            bytes = Add(bytes, SlotBytes + Of(item));
        }

        return bytes;
    }

    // Lists that hold each other twice at each level double with each level: stop counting instead of turning negative.
    private static long Add(long left, long right) => Math.Min(left + right, Most);
}
