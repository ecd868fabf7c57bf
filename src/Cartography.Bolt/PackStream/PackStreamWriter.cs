using System.Buffers.Binary;
using System.Text;

namespace Cartography.Bolt.PackStream;

/// <summary>Writes PackStream, each value in its shortest form. A list, map or structure is its head, then its parts.</summary>
internal readonly ref struct PackStreamWriter(OutputBuffer output)
{
    // Below this length even three bytes for each character are fewer than what a size byte can say, or few to copy.
    private const int DirectEncodingLength = 85;

    private readonly OutputBuffer _output = output;

    /// <summary>Nothing.</summary>
    public void Null() => Byte(Marker.Null);

    public void Boolean(bool value) => Byte(value ? Marker.True : Marker.False);

    public void Float(double value)
    {
        var room = _output.Reserve(9);
        room[0] = Marker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(room[1..], value);
        _output.Length += 9;
    }

    public void Integer(long value)
    {
        var room = _output.Reserve(9);

        if (value is >= -16 and <= 127)
        {
            room[0] = (byte)value;
            _output.Length += 1;
        }
        else if (value is >= sbyte.MinValue and <= sbyte.MaxValue)
        {
            room[0] = Marker.Int8;
            room[1] = (byte)value;
            _output.Length += 2;
        }
        else if (value is >= short.MinValue and <= short.MaxValue)
        {
            room[0] = Marker.Int16;
            BinaryPrimitives.WriteInt16BigEndian(room[1..], (short)value);
            _output.Length += 3;
        }
        else if (value is >= int.MinValue and <= int.MaxValue)
        {
            room[0] = Marker.Int32;
            BinaryPrimitives.WriteInt32BigEndian(room[1..], (int)value);
            _output.Length += 5;
        }
        else
        {
            room[0] = Marker.Int64;
            BinaryPrimitives.WriteInt64BigEndian(room[1..], value);
            _output.Length += 9;
        }
    }

    public void String(string value)
    {
        if (value.Length <= DirectEncodingLength)
        {
            ShortString(value);
            return;
        }

        var size = Encoding.UTF8.GetByteCount(value);
        SizedHead(Marker.String8, size);
        _output.Length += Encoding.UTF8.GetBytes(value, _output.Reserve(size));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        SizedHead(Marker.Bytes8, value.Length);
        value.CopyTo(_output.Reserve(value.Length));
        _output.Length += value.Length;
    }

    /// <summary>A list; so many values must follow.</summary>
    public void ListHead(int count) => Head(Marker.TinyList, Marker.List8, count);

    /// <summary>A map; so many pairs of a string and a value must follow.</summary>
    public void MapHead(int count) => Head(Marker.TinyMap, Marker.Map8, count);

    /// <summary>A structure; so many fields, at most 15, must follow.</summary>
    public void StructureHead(byte tag, int fields)
    {
        var room = _output.Reserve(2);
        room[0] = (byte)(Marker.TinyStructure | fields);
        room[1] = tag;
        _output.Length += 2;
    }

    private void ShortString(string value)
    {
        var room = _output.Reserve((3 * value.Length) + 2);
        var size = Encoding.UTF8.GetBytes(value, room[2..]);

        if (size < 16)
        {
            room[0] = (byte)(Marker.TinyString | size);
            room.Slice(2, size).CopyTo(room[1..]);
            _output.Length += size + 1;
        }
        else
        {
            room[0] = Marker.String8;
            room[1] = (byte)size;
            _output.Length += size + 2;
        }
    }

    private void Head(byte tinyMarker, byte marker8, int count)
    {
        if (count < 16)
        {
            Byte((byte)(tinyMarker | count));
        }
        else
        {
            SizedHead(marker8, count);
        }
    }

    // The markers for sizes of 8, 16 and 32 bits follow each other.
    private void SizedHead(byte marker8, int size)
    {
        var room = _output.Reserve(5);

        if (size <= byte.MaxValue)
        {
            room[0] = marker8;
            room[1] = (byte)size;
            _output.Length += 2;
        }
        else if (size <= ushort.MaxValue)
        {
            room[0] = (byte)(marker8 + 1);
            BinaryPrimitives.WriteUInt16BigEndian(room[1..], (ushort)size);
            _output.Length += 3;
        }
        else
        {
            room[0] = (byte)(marker8 + 2);
            BinaryPrimitives.WriteInt32BigEndian(room[1..], size);
            _output.Length += 5;
        }
    }

    private void Byte(byte value)
    {
        _output.Reserve(1)[0] = value;
        _output.Length += 1;
    }
}
