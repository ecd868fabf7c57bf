using System.Buffers.Binary;
using System.IO.Hashing;
using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>Reads what <see cref="ImageWriter"/> wrote. Every checksum is looked at before a byte is used.</summary>
internal sealed class ImageReader(IStoreFile file, string path)
{
    private readonly byte[] _piece = new byte[ImageWriter.PieceSize];
    private int _read;
    private int _filled;
    private long _offset;

    public void Read(Span<byte> into)
    {
        while (!into.IsEmpty)
        {
            if (_read == _filled)
            {
                NextPiece();
            }

            var fits = Math.Min(into.Length, _filled - _read);
            _piece.AsSpan(_read, fits).CopyTo(into);
            _read += fits;
            into = into[fits..];
        }
    }

    public long Number()
    {
        Span<byte> bytes = stackalloc byte[8];
        Read(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }

    /// <summary>A count, which cannot be negative or beyond a limit.</summary>
    public int Count(int limit = int.MaxValue)
    {
        var count = Number();
        return count >= 0 && count <= limit ? (int)count : throw Damage();
    }

    public StorageException Damage() =>
        new(StorageError.Damaged, $"{path} is damaged before byte {_offset}. Restore the folder from a backup.");

    private void NextPiece()
    {
        Span<byte> head = stackalloc byte[ImageWriter.PieceHeadSize];

        if (file.Read(head, _offset) < head.Length)
        {
            throw Damage();
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(head);

        if (length is <= 0 or > ImageWriter.PieceSize || file.Read(_piece.AsSpan(0, (int)length), _offset + head.Length) < length)
        {
            throw Damage();
        }

        if (XxHash3.HashToUInt64(_piece.AsSpan(0, (int)length), _offset) != BinaryPrimitives.ReadUInt64LittleEndian(head[8..]))
        {
            throw Damage();
        }

        _offset += head.Length + length;
        _filled = (int)length;
        _read = 0;
    }
}
