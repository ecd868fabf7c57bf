using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>
/// Where property blocks live: segments of a megabyte that are only appended to, so that a block, once written, stays as
/// it is for every reader. An address counts in units of 8 bytes; 0 is no block. No objects for the collector to walk.
/// </summary>
/// <remarks>The writer's side. Readers need only <see cref="Segments"/> as it was when their version was published.</remarks>
internal sealed class BlobHeap
{
    private const int SegmentShift = 17;
    private const int UnitShift = 3;
    private const int SegmentSize = 1 << (SegmentShift + UnitShift);
    private const int HeaderSize = 4;
    private const int MaxSegments = 1 << (32 - SegmentShift);

    private int _current = -1;
    private int _tail = SegmentSize;

    /// <summary>The segments by number; null where none is. Replaced, not changed, but for slots that no version refers to yet.</summary>
    public byte[]?[] Segments { get; private set; } = new byte[]?[16];

    /// <summary>Bytes in all segments.</summary>
    public long Size { get; private set; }

    /// <summary>Bytes of blocks that no record of the newest version refers to any more.</summary>
    public long Dead { get; private set; }

    /// <summary>A block's bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Read(byte[]?[] segments, uint address)
    {
        if (address == 0)
        {
            return default;
        }

        var segment = segments[address >> SegmentShift]!;
        var offset = (int)(address & ((1 << SegmentShift) - 1)) << UnitShift;
        var length = BinaryPrimitives.ReadInt32LittleEndian(segment.AsSpan(offset));
        return segment.AsSpan(offset + HeaderSize, length);
    }

    /// <summary>Stores a block and gives its address; no bytes have address 0.</summary>
    public uint Add(ReadOnlySpan<byte> block)
    {
        if (block.IsEmpty)
        {
            return 0;
        }

        var size = SizeOf(block.Length);

        if (size > SegmentSize - _tail)
        {
            Grow(size);
        }

        var segment = Segments[_current]!;
        BinaryPrimitives.WriteInt32LittleEndian(segment.AsSpan(_tail), block.Length);
        block.CopyTo(segment.AsSpan(_tail + HeaderSize));
        var address = ((uint)_current << SegmentShift) | (uint)(_tail >> UnitShift);
        _tail += size;
        return address;
    }

    /// <summary>Says that no record of the newest version refers to a block any more.</summary>
    public void Release(uint address)
    {
        if (address != 0)
        {
            Dead += SizeOf(Read(Segments, address).Length);
        }
    }

    /// <summary>The state to go back to if the transaction is rolled back.</summary>
    public BlobMark Mark() => new(Segments, _current, _tail, Size, Dead);

    /// <summary>Forgets the blocks added since the mark.</summary>
    public void RevertTo(in BlobMark mark)
    {
        // Slots filled since are emptied in a copy: a cursor opened meanwhile may still read from them.
        var segments = Segments.AsSpan().ToArray();

        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = i < mark.Segments.Length ? (IsSince(mark, i) ? null : segments[i]) : null;
        }

        Segments = segments;
        _current = mark.Current;
        _tail = mark.Tail;
        Size = mark.Size;
        Dead = mark.Dead;
    }

    /// <summary>Puts a segment in place as a checkpoint is read. The array is taken over; nothing is appended to it.</summary>
    public void PutSegment(int number, byte[] segment)
    {
        EnsureSlot(number);
        Segments[number] = segment;
        Size += segment.Length;
        _current = Math.Max(_current, number);
        _tail = SegmentSize;
    }

    /// <summary>Appends from here on, as it was when the checkpoint was made.</summary>
    public void GoOnFrom(int current, int tail, long dead)
    {
        _current = current;
        _tail = tail;
        Dead = dead;
    }

    private static int SizeOf(int length) => checked(length + HeaderSize + 7) & ~7;

    private static bool IsSince(in BlobMark mark, int number) => number > mark.Current;

    private void Grow(int size)
    {
        _current++;
        EnsureSlot(_current);
        Segments[_current] = GC.AllocateUninitializedArray<byte>(Math.Max(SegmentSize, size));
        Size += Segments[_current]!.Length;

        // The very first unit stays empty, so that no block has address 0.
        _tail = _current == 0 ? 1 << UnitShift : 0;

        if (size > SegmentSize - _tail)
        {
            // A block of its own size: nothing else goes in its segment.
            Segments[_current] = GC.AllocateUninitializedArray<byte>(size + _tail);
        }
    }

    private void EnsureSlot(int number)
    {
        if (number >= MaxSegments)
        {
            throw new StorageException(StorageError.LimitReached, "The properties of this graph fill 32 GiB, which is all the embedded store can address. Use a Neo4j server for a graph of this size.");
        }

        if (number >= Segments.Length)
        {
            var segments = Segments;
            Array.Resize(ref segments, Math.Max(number + 1, segments.Length * 2));
            Segments = segments;
        }
    }
}
