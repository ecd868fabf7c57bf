namespace Cartography.Values;

/// <summary>How deep lists and maps are nested: what keeps recursive walks off the end of the stack.</summary>
public static class ValueDepth
{
    /// <summary>
    /// The deepest nesting that comparing, hashing and printing go into: 1,000 levels take less than half of a worker thread's stack.
    /// Deeper values can be made, held and indexed.
    /// </summary>
    public const int Limit = 1_000;

    /// <summary>0 for anything but a list or a map, else one more than its deepest item.</summary>
    public static int Of(in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Depth,
        ValueKind.Map => value.AsMap().Depth,
        _ => 0,
    };

    /// <summary>Fails with <see cref="ValueException"/> where a value is nested deeper than <see cref="Limit"/>.</summary>
    public static void Check(in Value value)
    {
        if (Of(value) > Limit)
        {
            throw TooDeep(Of(value));
        }
    }

    /// <summary>Fails where both are nested deeper than <see cref="Limit"/>: walking two values in step goes no deeper than the shallower.</summary>
    internal static void CheckPair(in Value left, in Value right)
    {
        var depth = Math.Min(Of(left), Of(right));

        if (depth > Limit)
        {
            throw TooDeep(depth);
        }
    }

    private static ValueException TooDeep(int depth) => new(
        ValueFault.Depth, $"A value is nested {depth} levels deep; comparing, grouping and printing go {Limit} levels deep. Nest it less deep.");
}
