using Cartography.Values;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>Comparison of values that are kept in stamps, through the keys that an index would give them.</summary>
internal static class StampOrder
{
    public static bool AreEqual(in Value left, in Value right) => KeyOf(left).AsSpan().SequenceEqual(KeyOf(right));

    /// <summary>Whether a value lies between two bounds of its own type; a bound that is null is open.</summary>
    public static bool IsBetween(in Value value, in Value lower, bool lowerInclusive, in Value upper, bool upperInclusive)
    {
        var key = KeyOf(value);
        return IsSide(key, lower, lowerInclusive, 1) && IsSide(key, upper, upperInclusive, -1);
    }

    private static bool IsSide(byte[] key, in Value bound, bool inclusive, int sign)
    {
        if (bound.IsNull)
        {
            return true;
        }

        var other = KeyOf(bound);
        var order = key.AsSpan().SequenceCompareTo(other) * sign;
        return key[0] == other[0] && (order > 0 || (inclusive && order == 0));
    }

    private static byte[] KeyOf(in Value value)
    {
        var writer = new IndexKeyWriter();
        writer.Add(value);
        return writer.Finish().ToArray();
    }
}
