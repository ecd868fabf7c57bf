using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>Values as bytes of the spool; what edges carry, which is no node, path or map.</summary>
internal static class SpoolCodec
{
    public static void Write(BinaryWriter writer, Value value)
    {
        writer.Write((byte)value.Kind);

        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Boolean:
                writer.Write(value.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.Write(value.AsInteger());
                break;
            case ValueKind.Float:
                writer.Write(value.AsFloat());
                break;
            case ValueKind.String:
                WriteText(writer, value.AsString());
                break;
            case ValueKind.Date:
                writer.Write(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalDateTime:
                writer.Write(value.AsLocalDateTime().EpochSecond);
                writer.Write(value.AsLocalDateTime().Nanosecond);
                break;
            case ValueKind.ZonedDateTime:
                WriteZoned(writer, value.AsZonedDateTime());
                break;
            case ValueKind.List:
                writer.Write7BitEncodedInt(value.AsList().Count);

                foreach (var item in value.AsList())
                {
                    Write(writer, item);
                }

                break;
            default:
                throw new InvalidOperationException($"An edge carries a {value.Kind}, which no edge of a schema can.");
        }
    }

    public static Value Read(BinaryReader reader) => (ValueKind)reader.ReadByte() switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => Value.From(reader.ReadBoolean()),
        ValueKind.Integer => Value.From(reader.ReadInt64()),
        ValueKind.Float => Value.From(reader.ReadDouble()),
        ValueKind.String => Value.From(ReadText(reader)),
        ValueKind.Date => Value.From(new Date(reader.ReadInt64())),
        ValueKind.LocalDateTime => Value.From(new LocalDateTime(reader.ReadInt64(), reader.ReadInt32())),
        ValueKind.ZonedDateTime => Value.From(new ZonedDateTime(reader.ReadInt64(), reader.ReadInt32(), ReadZone(reader))),
        ValueKind.List => ReadList(reader),
        var kind => throw new InvalidDataException($"The spool holds the unknown kind {kind}."),
    };

    private static void WriteZoned(BinaryWriter writer, ZonedDateTime time)
    {
        writer.Write(time.EpochSecond);
        writer.Write(time.Nanosecond);

        if (time.Zone is OffsetZone offset)
        {
            writer.Write(false);
            writer.Write(offset.Seconds);
        }
        else
        {
            writer.Write(true);
            WriteText(writer, ((NamedZone)time.Zone).Name);
        }
    }

    private static Zone ReadZone(BinaryReader reader) => reader.ReadBoolean() ? new NamedZone(ReadText(reader)) : new OffsetZone(reader.ReadInt32());

    private static Value ReadList(BinaryReader reader)
    {
        var items = new Value[reader.Read7BitEncodedInt()];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(reader);
        }

        return Value.From(ListValue.Of(items));
    }

    // UTF-16 as it is: texts of vendors may hold lone surrogates, which UTF-8 cannot keep.
    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static string ReadText(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        return string.Create(length, reader, static (span, source) => source.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(span)));
    }
}
