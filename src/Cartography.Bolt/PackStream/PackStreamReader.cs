using System.Buffers.Binary;
using System.Text;

namespace Cartography.Bolt.PackStream;

/// <summary>
/// Reads PackStream out of one whole message. A size is believed only as far as the bytes for it are there, so nothing that a
/// few bytes announce is ever allocated.
/// </summary>
internal ref struct PackStreamReader(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> _rest = message;

    /// <summary>How many bytes were not read yet.</summary>
    public readonly int Remaining => _rest.Length;

    /// <summary>What comes next.</summary>
    public readonly PackType PeekType() => Marker.TypeOf(PeekMarker());

    public bool ReadBoolean() => ReadMarker() switch
    {
        Marker.True => true,
        Marker.False => false,
        var other => throw Unexpected(PackType.Boolean, other),
    };

    public void ReadNull()
    {
        var marker = ReadMarker();

        if (marker != Marker.Null)
        {
            throw Unexpected(PackType.Null, marker);
        }
    }

    public long ReadInteger() => ReadMarker() switch
    {
        var tiny when (sbyte)tiny >= -16 => (sbyte)tiny,
        Marker.Int8 => (sbyte)Take(1)[0],
        Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
        Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
        Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
        var other => throw Unexpected(PackType.Integer, other),
    };

    public double ReadFloat() => ReadMarker() switch
    {
        Marker.Float => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
        var other => throw Unexpected(PackType.Float, other),
    };

    /// <summary>A string; what is not UTF-8 in it is replaced, as Neo4j does.</summary>
    public string ReadString() => Encoding.UTF8.GetString(ReadStringBytes());

    /// <summary>The bytes of a string.</summary>
    public ReadOnlySpan<byte> ReadStringBytes()
    {
        var marker = ReadMarker();
        return Take(marker switch
        {
            >= Marker.TinyString and < Marker.TinyList => marker & 0xF,
            Marker.String8 => Take(1)[0],
            Marker.String16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.String32 => ReadSize32(),
            _ => throw Unexpected(PackType.String, marker),
        });
    }

    public ReadOnlySpan<byte> ReadBytes() => Take(ReadMarker() switch
    {
        Marker.Bytes8 => Take(1)[0],
        Marker.Bytes16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        Marker.Bytes32 => ReadSize32(),
        var other => throw Unexpected(PackType.Bytes, other),
    });

    /// <summary>How many values follow as a list. As many bytes at least are there.</summary>
    public int ReadListHead()
    {
        var marker = ReadMarker();
        return Counted(1, marker switch
        {
            >= Marker.TinyList and < Marker.TinyMap => marker & 0xF,
            Marker.List8 => Take(1)[0],
            Marker.List16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.List32 => ReadSize32(),
            _ => throw Unexpected(PackType.List, marker),
        });
    }

    /// <summary>How many pairs of a string and a value follow as a map. Twice as many bytes at least are there.</summary>
    public int ReadMapHead()
    {
        var marker = ReadMarker();
        return Counted(2, marker switch
        {
            >= Marker.TinyMap and < Marker.TinyStructure => marker & 0xF,
            Marker.Map8 => Take(1)[0],
            Marker.Map16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.Map32 => ReadSize32(),
            _ => throw Unexpected(PackType.Map, marker),
        });
    }

    /// <summary>The tag of a structure, and how many fields follow.</summary>
    public (byte Tag, int Fields) ReadStructureHead()
    {
        var marker = ReadMarker();
        var fields = marker switch
        {
            >= Marker.TinyStructure and < Marker.Null => marker & 0xF,
            Marker.Structure8 => Take(1)[0],
            Marker.Structure16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            _ => throw Unexpected(PackType.Structure, marker),
        };

        return (Take(1)[0], fields);
    }

    private readonly byte PeekMarker() => _rest.IsEmpty ? throw Truncated() : _rest[0];

    private byte ReadMarker()
    {
        var marker = PeekMarker();
        _rest = _rest[1..];
        return marker;
    }

    private int ReadSize32()
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(Take(4));
        return size <= int.MaxValue
            ? (int)size
            : throw new ProtocolException(ProtocolFault.Invalid, $"A size of {size} is beyond the limit of {int.MaxValue}.");
    }

    private readonly int Counted(int smallestSize, int count) => (long)count * smallestSize <= _rest.Length ? count : throw Truncated();

    private ReadOnlySpan<byte> Take(int size)
    {
        if (size > _rest.Length)
        {
            throw Truncated();
        }

        var taken = _rest[..size];
        _rest = _rest[size..];
        return taken;
    }

    private static ProtocolException Truncated() => new(ProtocolFault.Unreadable, "A message ends before its contents do.");

    private static ProtocolException Unexpected(PackType wanted, byte marker) =>
        new(ProtocolFault.Invalid, $"Expected {wanted} but found {Marker.TypeOf(marker)} (marker 0x{marker:X2}).");
}
