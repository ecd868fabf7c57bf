using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>About how many bytes a value holds beside its own 24, for the query's memory count.</summary>
internal static class ValueSize
{
    private const int ObjectHeader = 24;
    private const int Sampled = 32;
    private const int DeepestLook = 4;

    /// <summary>An estimate in constant time: of long lists and maps the first items stand for all.</summary>
    public static long Of(in Value value) => Of(value, DeepestLook);

    private static long Of(in Value value, int depth) => value.Kind switch
    {
        ValueKind.String => ObjectHeader + (2L * value.AsString().Length),
        ValueKind.Bytes => ObjectHeader + value.AsBytes().LongLength,
        ValueKind.List => OfList(value.AsList(), depth),
        ValueKind.Map => OfMap(value.AsMap(), depth),
        ValueKind.Path => ObjectHeader + (48L * ((2L * value.AsPath().Length) + 1)),
        ValueKind.Point or ValueKind.Duration => 56,
        _ => 0,
    };

    private static long OfList(ListValue list, int depth)
    {
        // Only ranges hold more items than an array can; they compute them.
        if (list.LongCount > Array.MaxLength)
        {
            return ObjectHeader;
        }

        var look = depth == 0 ? 0 : (int)Math.Min(list.LongCount, Sampled);
        var looked = 0L;

        for (var i = 0; i < look; i++)
        {
            looked += Of(list[i], depth - 1);
        }

        return ObjectHeader + (24 * list.LongCount) + (look == 0 ? 0 : looked * list.LongCount / look);
    }

    private static long OfMap(MapValue map, int depth)
    {
        var look = depth == 0 ? 0 : Math.Min(map.Count, Sampled);
        var looked = 0L;

        for (var i = 0; i < look; i++)
        {
            looked += Of(map.ValueAt(i), depth - 1);
        }

        return (2 * ObjectHeader) + (32L * map.Count) + (look == 0 ? 0 : looked * map.Count / look);
    }
}
