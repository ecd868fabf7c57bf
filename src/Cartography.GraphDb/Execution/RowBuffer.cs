using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Rows set aside: the values of some slots, many rows in one array, counted by the query's memory until they are released.</summary>
internal sealed class RowBuffer(int[] slots)
{
    private const int RowsInChunk = 1_024;

    private readonly List<Value[]> _chunks = [];
    private long _bytes;

    public int Count { get; private set; }

    public int Width => slots.Length;

    /// <summary>Sets the frame's row aside.</summary>
    public int Add(Frame frame)
    {
        var offset = Count % RowsInChunk;
        var chunk = offset == 0 ? AddChunk() : Grown(offset);
        var bytes = (long)slots.Length * 24;
        var at = offset * slots.Length;

        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var value = ref frame.Slots[slots[i]];
            bytes += ValueSize.Of(value);
            chunk[at + i] = value;
        }

        Charge(frame, bytes);
        return Count++;
    }

    /// <summary>Writes the frame's row over one that was set aside.</summary>
    public void Replace(Frame frame, int row)
    {
        var target = Row(row);

        for (var i = 0; i < slots.Length; i++)
        {
            target[i] = frame.Slots[slots[i]];
        }
    }

    /// <summary>Puts a row back into the frame.</summary>
    public void Restore(Frame frame, int row)
    {
        var source = Row(row);

        for (var i = 0; i < slots.Length; i++)
        {
            frame.Slots[slots[i]] = source[i];
        }
    }

    public Span<Value> Row(int row) => _chunks[row / RowsInChunk].AsSpan(row % RowsInChunk * slots.Length, slots.Length);

    public void Clear(Frame frame)
    {
        _chunks.Clear();
        Count = 0;
        frame.Memory.Release(_bytes);
        _bytes = 0;
    }

    // The first chunk starts small: most buffers hold a handful of rows.
    private Value[] AddChunk()
    {
        var chunk = new Value[(_chunks.Count == 0 ? 8 : RowsInChunk) * slots.Length];
        _chunks.Add(chunk);
        return chunk;
    }

    private Value[] Grown(int offset)
    {
        var chunk = _chunks[^1];

        if ((offset + 1) * slots.Length > chunk.Length)
        {
            Array.Resize(ref chunk, Math.Min(RowsInChunk, offset * 2) * slots.Length);
            _chunks[^1] = chunk;
        }

        return chunk;
    }

    private void Charge(Frame frame, long bytes)
    {
        frame.Memory.Allocate(bytes);
        _bytes += bytes;
    }
}
