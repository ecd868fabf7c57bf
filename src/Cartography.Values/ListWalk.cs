namespace Cartography.Values;

/// <summary>Walking two lists in step.</summary>
internal static class ListWalk
{
    /// <summary>
    /// How many items at the start are known to be the same without reading them: all that both have, for two ranges that begin and step alike
    /// (they may be longer than anyone could wait for).
    /// </summary>
    public static long SameAtStart(ListValue left, ListValue right) =>
        ReferenceEquals(left, right) || (left is RangeListValue first && right is RangeListValue second && first.StartsLike(second))
            ? Math.Min(left.LongCount, right.LongCount)
            : 0;
}
