using System.Text;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>A growing buffer with numbers of variable length.</summary>
internal sealed class ByteWriter
{
    private const int KeptBetweenUses = 16 << 20;

    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Clear()
    {
        Length = 0;

        if (_bytes.Length > KeptBetweenUses)
        {
            _bytes = new byte[1024];
        }
    }

    public void Truncate(int length) => Length = length;

    public void Byte(byte value)
    {
        EnsureRoom(1);
        _bytes[Length++] = value;
    }

    /// <summary>A number in 1 to 5 bytes.</summary>
    public void Number(uint value)
    {
        EnsureRoom(5);

        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Bytes with their length.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number((uint)bytes.Length);
        EnsureRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    private void EnsureRoom(int more)
    {
        if (Length + more <= _bytes.Length)
        {
            return;
        }

        if ((long)Length + more > Array.MaxLength)
        {
            throw new StorageException(StorageError.LimitReached, "One transaction changed more than 2 GB. Split it, with CALL { ... } IN TRANSACTIONS for instance.");
        }

        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)Length + more, _bytes.Length * 2L)));
    }
}
