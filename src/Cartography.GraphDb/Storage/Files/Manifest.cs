using System.Buffers.Binary;
using System.IO.Hashing;

namespace Cartography.GraphDb.Storage.Files;

/// <summary>What a folder holds: the newest whole image, and the first of the logs to be played after it.</summary>
/// <param name="Image">The number of the image; 0 for none yet.</param>
/// <param name="FirstLog">The number of the first log that the image does not contain.</param>
internal sealed record Manifest(long Image, long FirstLog)
{
    /// <summary>The newest form of the folder that this program knows. It writes this one.</summary>
    public const int Format = 1;

    private const int Size = 40;
    private static ReadOnlySpan<byte> Magic => "CARTOGDB"u8;

    /// <summary>Reads the manifest of a folder.</summary>
    public static Manifest Read(StoreFolder folder)
    {
        using var file = folder.Files.OpenRead(folder.Manifest);
        Span<byte> bytes = stackalloc byte[Size];

        if (file.Read(bytes, 0) < 16 || !bytes.StartsWith(Magic))
        {
            throw new StorageException(StorageError.Damaged, $"{folder.Manifest} is no manifest of a graph. Restore the folder from a backup, or choose another --data-dir.");
        }

        var format = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);

        if (format > Format)
        {
            throw new StorageException(
                StorageError.NewerFormat,
                $"The graph in {folder.Path} was written by a newer version (folder format {format}; this program knows up to {Format}). Use that version, or another --data-dir.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[32..]) != XxHash3.HashToUInt64(bytes[..32]))
        {
            throw new StorageException(StorageError.Damaged, $"{folder.Manifest} is damaged: its checksum is wrong. Restore the folder from a backup.");
        }

        return new Manifest(BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]));
    }

    /// <summary>Puts this manifest in the place of the folder's, at once or not at all, durably.</summary>
    public void Write(StoreFolder folder)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bytes.Clear();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Format);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], Image);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], FirstLog);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[32..], XxHash3.HashToUInt64(bytes[..32]));

        using (var file = folder.Files.Create(folder.NewManifest))
        {
            file.Write(bytes, 0);
            file.Sync();
        }

        folder.Files.Rename(folder.NewManifest, folder.Manifest);
        folder.Sync();
    }
}
