using System.Text;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Bytes that end too early are damage.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public byte Byte()
    {
        var value = Take(1)[0];
        return value;
    }

    public uint Number()
    {
        var value = 0u;

        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (uint)(part & 0x7F) << shift;

            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damage();
    }

    public ReadOnlySpan<byte> Bytes() => Take(checked((int)Number()));

    public string Text() => Encoding.UTF8.GetString(Bytes());

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _rest.Length)
        {
            throw Damage();
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static StorageException Damage() =>
        new(StorageError.Damaged, "A record of the graph's log ends too early although its checksum is right. Run `cartography check`.");
}
