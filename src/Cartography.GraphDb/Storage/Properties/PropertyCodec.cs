using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>Values to and from the bytes of a property block.</summary>
internal static class PropertyCodec
{
    private const int ZoneOffsetBias = 1 << 17;

    /// <summary>The value behind a tag, a slot and what is in the tail.</summary>
    public static Value Read(byte tag, ReadOnlySpan<byte> slot, ReadOnlySpan<byte> tail) => tag switch
    {
        PropertyTag.False => Value.False,
        PropertyTag.True => Value.True,
        PropertyTag.Integer => Value.From(Long(slot)),
        PropertyTag.Float => Value.From(BitConverter.Int64BitsToDouble(Long(slot))),
        PropertyTag.Date => Value.From(new Date(Long(slot))),
        PropertyTag.LocalTime => Value.From(new LocalTime(Long(slot))),
        PropertyTag.ZonedTime => ReadZonedTime(Long(slot)),
        PropertyTag.Text => Value.From(Encoding.UTF8.GetString(tail)),
        PropertyTag.TextUtf16 => Value.From(new string(MemoryMarshal.Cast<byte, char>(tail))),
        PropertyTag.Bytes => Value.From(tail.ToArray()),
        PropertyTag.List => Value.From(ReadList(tail)),
        PropertyTag.Point => ReadPoint(tail),
        PropertyTag.Duration => Value.From(new Duration(Long(tail), Long(tail[8..]), Long(tail[16..]), BinaryPrimitives.ReadInt32LittleEndian(tail[24..]))),
        PropertyTag.LocalDateTime => Value.From(new LocalDateTime(Long(tail), BinaryPrimitives.ReadInt32LittleEndian(tail[8..]))),
        PropertyTag.ZonedDateTime => ReadZonedDateTime(tail),
        >= PropertyTag.ShortText and <= PropertyTag.ShortText + PropertyTag.LongestShortText =>
            Value.From(Encoding.UTF8.GetString(slot[..(tag - PropertyTag.ShortText)])),
        _ => throw new StorageException(StorageError.Damaged, $"A stored property has the unknown form {tag}. Run `cartography check`."),
    };

    /// <summary>
    /// Writes a value: its slot into <paramref name="slot"/>, what is longer onto <paramref name="tail"/>, whose bytes begin
    /// at <paramref name="tailStart"/> in the block. Gives the tag.
    /// </summary>
    public static byte Write(in Value value, Span<byte> slot, ArrayBufferWriter<byte> tail, int tailStart)
    {
        slot.Clear();

        switch (value.Kind)
        {
            case ValueKind.Boolean:
                return value.AsBoolean() ? PropertyTag.True : PropertyTag.False;
            case ValueKind.Integer:
                return Number(slot, PropertyTag.Integer, value.AsInteger());
            case ValueKind.Float:
                return Number(slot, PropertyTag.Float, BitConverter.DoubleToInt64Bits(value.AsFloat()));
            case ValueKind.Date:
                return Number(slot, PropertyTag.Date, value.AsDate().EpochDay);
            case ValueKind.LocalTime:
                return Number(slot, PropertyTag.LocalTime, value.AsLocalTime().NanosecondOfDay);
            case ValueKind.ZonedTime:
                var time = value.AsZonedTime();
                return Number(slot, PropertyTag.ZonedTime, (time.Local.NanosecondOfDay << 17) | (long)((time.OffsetSeconds + (ZoneOffsetBias / 2)) & (ZoneOffsetBias - 1)));
            case ValueKind.String:
                return WriteText(value.AsString(), slot, tail, tailStart);
            default:
                var from = tail.WrittenCount;
                var tag = PropertyTailCodec.Write(value, tail);
                return InTail(slot, tag, tailStart + from, tail.WrittenCount - from);
        }
    }

    /// <summary>Points a slot at bytes of the tail.</summary>
    public static byte InTail(Span<byte> slot, byte tag, int offset, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(slot, offset);
        BinaryPrimitives.WriteInt32LittleEndian(slot[4..], length);
        return tag;
    }

    internal static long Long(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    private static byte Number(Span<byte> slot, byte tag, long bits)
    {
        BinaryPrimitives.WriteInt64LittleEndian(slot, bits);
        return tag;
    }

    private static byte WriteText(string text, Span<byte> slot, ArrayBufferWriter<byte> tail, int tailStart)
    {
        if (text.Length <= PropertyTag.LongestShortText && Ascii.IsValid(text))
        {
            Encoding.UTF8.GetBytes(text, slot);
            return (byte)(PropertyTag.ShortText + text.Length);
        }

        var from = tail.WrittenCount;
        var room = tail.GetSpan(checked(text.Length * 3));

        if (System.Text.Unicode.Utf8.FromUtf16(text, room, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            if (written <= PropertyTag.LongestShortText)
            {
                room[..written].CopyTo(slot);
                return (byte)(PropertyTag.ShortText + written);
            }

            tail.Advance(written);
            return InTail(slot, PropertyTag.Text, tailStart + from, written);
        }

        // A lone surrogate has no UTF-8: such a text is kept as it is in memory.
        tail.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        return InTail(slot, PropertyTag.TextUtf16, tailStart + from, text.Length * 2);
    }

    private static Value ReadZonedTime(long bits) =>
        Value.From(new ZonedTime(new LocalTime(bits >>> 17), (int)(bits & (ZoneOffsetBias - 1)) - (ZoneOffsetBias / 2)));

    private static ListValue ReadList(ReadOnlySpan<byte> tail)
    {
        var items = new Value[BinaryPrimitives.ReadInt32LittleEndian(tail)];
        var at = 4;

        for (var i = 0; i < items.Length; i++)
        {
            var tag = tail[at];

            if (PropertyTag.IsInTail(tag))
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(tail[(at + 1)..]);
                items[i] = Read(tag, default, tail.Slice(at + 5, length));
                at += 5 + length;
            }
            else
            {
                items[i] = Read(tag, tail.Slice(at + 1, 8), default);
                at += 9;
            }
        }

        return ListValue.Of(items);
    }

    private static Value ReadPoint(ReadOnlySpan<byte> tail) => Value.From(new Point(
        BinaryPrimitives.ReadInt32LittleEndian(tail),
        BinaryPrimitives.ReadDoubleLittleEndian(tail[4..]),
        BinaryPrimitives.ReadDoubleLittleEndian(tail[12..]),
        BinaryPrimitives.ReadDoubleLittleEndian(tail[20..])));

    private static Value ReadZonedDateTime(ReadOnlySpan<byte> tail)
    {
        Zone zone = tail[12] == 0
            ? new OffsetZone(BinaryPrimitives.ReadInt32LittleEndian(tail[13..]))
            : new NamedZone(Encoding.UTF8.GetString(tail[13..]));
        return Value.From(new ZonedDateTime(Long(tail), BinaryPrimitives.ReadInt32LittleEndian(tail[8..]), zone));
    }
}
