using System.Buffers.Binary;
using System.IO.Hashing;
using Cartography.GraphDb.Storage.Files;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>Writes an image as one stream, in pieces of a megabyte with a checksum each.</summary>
internal sealed class ImageWriter(IStoreFile file, CancellationToken cancel)
{
    public const int PieceHeadSize = 16;
    public const int PieceSize = 1 << 20;

    private readonly byte[] _piece = new byte[PieceHeadSize + PieceSize];
    private int _filled;
    private long _offset;

    /// <summary>How many bytes the file has.</summary>
    public long Length => _offset;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var fits = Math.Min(bytes.Length, PieceSize - _filled);
            bytes[..fits].CopyTo(_piece.AsSpan(PieceHeadSize + _filled));
            _filled += fits;
            bytes = bytes[fits..];

            if (_filled == PieceSize)
            {
                Flush();
            }
        }
    }

    public void Number(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Write(bytes);
    }

    /// <summary>Writes what is left and makes all durable.</summary>
    public void Finish()
    {
        Flush();
        file.Sync();
    }

    private void Flush()
    {
        if (_filled == 0)
        {
            return;
        }

        cancel.ThrowIfCancellationRequested();
        BinaryPrimitives.WriteInt64LittleEndian(_piece, _filled);
        BinaryPrimitives.WriteUInt64LittleEndian(_piece.AsSpan(8), XxHash3.HashToUInt64(_piece.AsSpan(PieceHeadSize, _filled), _offset));
        file.Write(_piece.AsSpan(0, PieceHeadSize + _filled), _offset);
        _offset += PieceHeadSize + _filled;
        _filled = 0;
    }
}
