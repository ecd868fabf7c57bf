using System.Collections;

namespace Cartography.Values;

/// <summary>
/// A LIST: immutable, read by index. Subclasses decide how items are held, so that <c>range(1, 1000000000000)</c> costs nothing.
/// </summary>
public abstract class ListValue : IReadOnlyList<Value>
{
    /// <summary>The list without items.</summary>
    public static ListValue Empty { get; } = new ArrayListValue([], 0);

    /// <summary>How many items; a lazy range may hold more than <see cref="int.MaxValue"/>.</summary>
    public abstract long LongCount { get; }

    /// <summary>How many items. Fails with <see cref="OverflowException"/> beyond <see cref="int.MaxValue"/>.</summary>
    public int Count => checked((int)LongCount);

    /// <summary>How deep lists and maps are nested in here: 1 for a list of scalars. Known without walking.</summary>
    public abstract int Depth { get; }

    /// <summary>About how many bytes the list holds in memory, all behind it included. Known without walking.</summary>
    public virtual long EstimatedBytes => Math.Min(LongCount, 1L << 56) * 32;

    /// <summary>The item at an index from 0.</summary>
    public abstract Value this[long index] { get; }

    /// <summary>The item at an index from 0.</summary>
    public Value this[int index] => this[(long)index];

    /// <summary>A list of these items. The array is taken over, not copied.</summary>
    public static ListValue Of(params Value[] items) => items.Length == 0 ? Empty : new ArrayListValue(items, ArrayListValue.DepthOf(items));

    /// <summary>A list of these items.</summary>
    public static ListValue Of(IEnumerable<Value> items) => Of(items.ToArray());

    /// <summary>The integers from <paramref name="start"/> in steps; <paramref name="count"/> of them, computed when read.</summary>
    public static ListValue Range(long start, long step, long count) => count <= 0 ? Empty : new RangeListValue(start, step, count);

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator()
    {
        for (long i = 0; i < LongCount; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
