using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Properties;

/// <summary>Values that do not fit a slot, as bytes of a property block's tail.</summary>
internal static class PropertyTailCodec
{
    /// <summary>Writes the value onto the tail and gives its tag. A value that cannot be a property fails.</summary>
    public static byte Write(in Value value, ArrayBufferWriter<byte> tail)
    {
        switch (value.Kind)
        {
            case ValueKind.Bytes:
                tail.Write(value.AsBytes());
                return PropertyTag.Bytes;
            case ValueKind.List:
                WriteList(value.AsList(), tail);
                return PropertyTag.List;
            case ValueKind.Point:
                var point = value.AsPoint();
                Int(tail, point.Srid);
                Long(tail, BitConverter.DoubleToInt64Bits(point.X));
                Long(tail, BitConverter.DoubleToInt64Bits(point.Y));
                Long(tail, BitConverter.DoubleToInt64Bits(point.Z));
                return PropertyTag.Point;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                Long(tail, duration.Months);
                Long(tail, duration.Days);
                Long(tail, duration.Seconds);
                Int(tail, duration.Nanoseconds);
                return PropertyTag.Duration;
            case ValueKind.LocalDateTime:
                var local = value.AsLocalDateTime();
                Long(tail, local.EpochSecond);
                Int(tail, local.Nanosecond);
                return PropertyTag.LocalDateTime;
            case ValueKind.ZonedDateTime:
                WriteZonedDateTime(value.AsZonedDateTime(), tail);
                return PropertyTag.ZonedDateTime;
            default:
                throw new StorageException(StorageError.NotStorable, $"A value of type {value.Kind} cannot be a property. Store its parts, or its text.");
        }
    }

    private static void WriteList(ListValue list, ArrayBufferWriter<byte> tail)
    {
        var mixed = StorableValue.CheckList(list);
        Int(tail, list.Count);
        Span<byte> slot = stackalloc byte[8];
        var scratch = new ArrayBufferWriter<byte>();

        for (var i = 0; i < list.Count; i++)
        {
            var item = mixed ? Value.From(list[i].AsNumber()) : list[i];
            scratch.ResetWrittenCount();
            var tag = PropertyCodec.Write(item, slot, scratch, 0);
            tail.Write((ReadOnlySpan<byte>)[tag]);

            if (PropertyTag.IsInTail(tag))
            {
                Int(tail, scratch.WrittenCount);
                tail.Write(scratch.WrittenSpan);
            }
            else
            {
                tail.Write(slot);
            }
        }
    }

    private static void WriteZonedDateTime(ZonedDateTime value, ArrayBufferWriter<byte> tail)
    {
        Long(tail, value.EpochSecond);
        Int(tail, value.Nanosecond);

        if (value.Zone is NamedZone named)
        {
            tail.Write((ReadOnlySpan<byte>)[1]);
            tail.Write(Encoding.UTF8.GetBytes(named.Name));
        }
        else
        {
            tail.Write((ReadOnlySpan<byte>)[0]);
            Int(tail, ((OffsetZone)value.Zone).Seconds);
        }
    }

    private static void Long(ArrayBufferWriter<byte> tail, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(tail.GetSpan(8), value);
        tail.Advance(8);
    }

    private static void Int(ArrayBufferWriter<byte> tail, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(tail.GetSpan(4), value);
        tail.Advance(4);
    }
}
