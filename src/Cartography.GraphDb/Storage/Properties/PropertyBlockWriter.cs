using System.Buffers;
using System.Buffers.Binary;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>Makes property blocks, one after another, in buffers of its own. Keys must be added in ascending order, each once.</summary>
internal sealed class PropertyBlockWriter(SetCatalog shapes)
{
    private readonly ArrayBufferWriter<byte> _tail = new(256);
    private int[] _keys = new int[16];
    private byte[] _tags = new byte[16];
    private byte[] _slots = new byte[16 * PropertyBlock.SlotSize];
    private byte[] _block = new byte[512];
    private int _count;
    private uint _shape;

    /// <summary>Begins a new block.</summary>
    public void Clear()
    {
        _count = 0;
        _tail.ResetWrittenCount();
    }

    /// <summary>Adds a value that is not null.</summary>
    public void Add(int key, in Value value)
    {
        var slot = Next(key);
        _tags[_count - 1] = PropertyCodec.Write(value, slot, _tail, 0);
    }

    /// <summary>Adds a property of another block as it is.</summary>
    public void Copy(PropertyBlock from, int index)
    {
        var slot = Next(from.Keys[index]);
        var tag = from.TagAt(index);
        _tags[_count - 1] = tag;

        if (PropertyTag.IsInTail(tag))
        {
            var bytes = from.TailAt(index);
            PropertyCodec.InTail(slot, tag, _tail.WrittenCount, bytes.Length);
            _tail.Write(bytes);
        }
        else
        {
            from.SlotAt(index).CopyTo(slot);
        }
    }

    /// <summary>The block, valid until the next <see cref="Clear"/>; no bytes when it has no properties.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        if (_count == 0)
        {
            return default;
        }

        var keys = _keys.AsSpan(0, _count);

        // Rows of a batch mostly have the same keys as the row before.
        if (_shape == 0 || !keys.SequenceEqual(shapes[_shape]))
        {
            _shape = shapes.Intern(keys);
        }

        var tailStart = PropertyBlock.ShapeSize + (_count * (1 + PropertyBlock.SlotSize));
        var length = tailStart + _tail.WrittenCount;

        if (_block.Length < length)
        {
            _block = new byte[Math.Max(length, _block.Length * 2)];
        }

        BinaryPrimitives.WriteUInt32LittleEndian(_block, _shape);
        _tags.AsSpan(0, _count).CopyTo(_block.AsSpan(PropertyBlock.ShapeSize));
        var slots = _block.AsSpan(PropertyBlock.ShapeSize + _count, _count * PropertyBlock.SlotSize);
        _slots.AsSpan(0, slots.Length).CopyTo(slots);

        for (var i = 0; i < _count; i++)
        {
            if (PropertyTag.IsInTail(_tags[i]))
            {
                // Offsets were counted from the tail's beginning, whose place is known only now.
                var slot = slots[(i * PropertyBlock.SlotSize)..];
                BinaryPrimitives.WriteInt32LittleEndian(slot, BinaryPrimitives.ReadInt32LittleEndian(slot) + tailStart);
            }
        }

        _tail.WrittenSpan.CopyTo(_block.AsSpan(tailStart));
        return _block.AsSpan(0, length);
    }

    private Span<byte> Next(int key)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, _count * 2);
            Array.Resize(ref _tags, _count * 2);
            Array.Resize(ref _slots, _slots.Length * 2);
        }

        _keys[_count] = key;
        return _slots.AsSpan(_count++ * PropertyBlock.SlotSize, PropertyBlock.SlotSize);
    }
}
