using System.Buffers.Binary;
using System.IO.Hashing;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>
/// The bytes of a log: a head with the version that it follows, then records of one transaction each: mark, length,
/// version, checksum, changes. Records begin at multiples of 8.
/// </summary>
internal static class LogFormat
{
    public const int HeadSize = 32;
    public const int RecordHeadSize = 24;

    private const uint RecordMark = 0x43455247;

    private static ReadOnlySpan<byte> Magic => "CARTOLOG"u8;

    public static void WriteHead(Span<byte> head, long number, long follows)
    {
        head.Clear();
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], number);
        BinaryPrimitives.WriteInt64LittleEndian(head[16..], follows);
        BinaryPrimitives.WriteUInt64LittleEndian(head[24..], XxHash3.HashToUInt64(head[..24]));
    }

    /// <summary>The version that a log follows. False where the head was not written whole.</summary>
    public static bool TryReadHead(ReadOnlySpan<byte> head, long number, out long follows)
    {
        follows = BinaryPrimitives.ReadInt64LittleEndian(head[16..]);
        return head.StartsWith(Magic)
            && BinaryPrimitives.ReadInt64LittleEndian(head[8..]) == number
            && BinaryPrimitives.ReadUInt64LittleEndian(head[24..]) == XxHash3.HashToUInt64(head[..24]);
    }

    public static void WriteRecordHead(Span<byte> head, long version, ReadOnlySpan<byte> catalog, ReadOnlySpan<byte> changes)
    {
        var length = catalog.Length + changes.Length;
        var hash = new XxHash3(version ^ length);
        hash.Append(catalog);
        hash.Append(changes);
        BinaryPrimitives.WriteUInt32LittleEndian(head, RecordMark);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], length);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], version);
        BinaryPrimitives.WriteUInt64LittleEndian(head[16..], hash.GetCurrentHashAsUInt64());
    }

    /// <summary>Reads the head of a record. False where there is none.</summary>
    public static bool TryReadRecordHead(ReadOnlySpan<byte> head, out int length, out long version, out ulong checksum)
    {
        length = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        version = BinaryPrimitives.ReadInt64LittleEndian(head[8..]);
        checksum = BinaryPrimitives.ReadUInt64LittleEndian(head[16..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == RecordMark && length >= 0;
    }

    /// <summary>Whether a record may begin here.</summary>
    public static bool IsRecordMark(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes) == RecordMark;

    public static ulong Checksum(long version, ReadOnlySpan<byte> changes) => XxHash3.HashToUInt64(changes, version ^ changes.Length);

    /// <summary>The bytes that a record takes in the file.</summary>
    public static long SizeOf(int length) => (RecordHeadSize + (long)length + 7) & ~7L;
}
