using System.Buffers.Binary;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>
/// The properties of one record as stored: the number of their key set, a tag for each, an 8-byte slot for each, and a tail.
/// Equal properties have equal bytes, and one is read without looking at the rest.
/// </summary>
internal readonly ref struct PropertyBlock(ReadOnlySpan<byte> bytes, int[] keys)
{
    public const int ShapeSize = 4;
    public const int SlotSize = 8;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The keys, sorted.</summary>
    public int[] Keys { get; } = keys;

    /// <summary>How many properties.</summary>
    public int Count => Keys.Length;

    /// <summary>Which key set a block has.</summary>
    public static uint ShapeOf(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    /// <summary>The position of a key, negative where the block has none.</summary>
    public int IndexOf(int key)
    {
        var all = Keys;

        if (all.Length > 16)
        {
            return Array.BinarySearch(all, key);
        }

        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How the slot at a position is to be read: a <see cref="PropertyTag"/>.</summary>
    public byte TagAt(int index) => _bytes[ShapeSize + index];

    /// <summary>The slot at a position.</summary>
    public ReadOnlySpan<byte> SlotAt(int index) => _bytes.Slice(ShapeSize + Count + (index * SlotSize), SlotSize);

    /// <summary>What is in the tail for the property at a position; empty where all is in its slot.</summary>
    public ReadOnlySpan<byte> TailAt(int index)
    {
        if (!PropertyTag.IsInTail(TagAt(index)))
        {
            return default;
        }

        var slot = SlotAt(index);
        return _bytes.Slice(BinaryPrimitives.ReadInt32LittleEndian(slot), BinaryPrimitives.ReadInt32LittleEndian(slot[4..]));
    }

    /// <summary>The text at a position as UTF-8, without making a string of it. False where the value is no text or is kept otherwise.</summary>
    public bool TryTextAt(int index, out ReadOnlySpan<byte> utf8)
    {
        var tag = TagAt(index);
        utf8 = tag switch
        {
            PropertyTag.Text => TailAt(index),
            >= PropertyTag.ShortText => SlotAt(index)[..(tag - PropertyTag.ShortText)],
            _ => default,
        };

        return tag is PropertyTag.Text or >= PropertyTag.ShortText;
    }

    /// <summary>The value at a position.</summary>
    public Value ValueAt(int index) => PropertyCodec.Read(TagAt(index), SlotAt(index), TailAt(index));
}
