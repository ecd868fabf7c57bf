namespace Cartography.Values;

/// <summary>How deep lists and maps are nested: what keeps recursive walks off the end of the stack, and from never ending.</summary>
public static class ValueDepth
{
    /// <summary>
    /// The deepest nesting that comparing, hashing and printing go into: 1,000 levels take less than half of a worker thread's stack.
    /// Deeper values can be made, held and indexed.
    /// </summary>
    public const int Limit = 1_000;

    // More than memory holds, and less than a minute to walk.
    private const long MostBytes = 1L << 36;

    /// <summary>0 for anything but a list or a map, else one more than its deepest item.</summary>
    public static int Of(in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Depth,
        ValueKind.Map => value.AsMap().Depth,
        _ => 0,
    };

    /// <summary>
    /// Fails with <see cref="ValueException"/> where a value cannot be walked: nested deeper than <see cref="Limit"/>, or so large that it must hold the
    /// same lists over and over (sixty levels of <c>[x, x]</c> are a walk that never ends).
    /// </summary>
    public static void Check(in Value value)
    {
        if (Of(value) > Limit || ValueSize.Of(value) > MostBytes)
        {
            throw Unwalkable(Of(value));
        }
    }

    /// <summary>As <see cref="Check"/>, for walking two values in step: that goes as far as the smaller of the two.</summary>
    internal static void CheckPair(in Value left, in Value right)
    {
        var depth = Math.Min(Of(left), Of(right));

        if (depth > Limit || Math.Min(ValueSize.Of(left), ValueSize.Of(right)) > MostBytes)
        {
            throw Unwalkable(depth);
        }
    }

    private static ValueException Unwalkable(int depth) => new(
        ValueFault.Depth,
        depth > Limit
            ? $"A value is nested {depth} levels deep; comparing, grouping and printing go {Limit} levels deep. Nest it less deep."
            : "A value is too large to be compared, grouped or printed: it holds the same lists or maps over and over.");
}
