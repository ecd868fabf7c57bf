using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>Writes times, durations and points.</summary>
internal static class TemporalWriter
{
    public static void Write(PackStreamWriter writer, in Value value, WireFormat format)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                writer.StructureHead(StructureTag.Date, 1);
                writer.Integer(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                writer.StructureHead(StructureTag.LocalTime, 1);
                writer.Integer(value.AsLocalTime().NanosecondOfDay);
                break;
            case ValueKind.ZonedTime:
                var time = value.AsZonedTime();
                writer.StructureHead(StructureTag.Time, 2);
                writer.Integer(time.Local.NanosecondOfDay);
                writer.Integer(time.OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                var local = value.AsLocalDateTime();
                writer.StructureHead(StructureTag.LocalDateTime, 2);
                writer.Integer(local.EpochSecond);
                writer.Integer(local.Nanosecond);
                break;
            case ValueKind.ZonedDateTime:
                WriteZoned(writer, value.AsZonedDateTime(), format);
                break;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                writer.StructureHead(StructureTag.Duration, 4);
                writer.Integer(duration.Months);
                writer.Integer(duration.Days);
                writer.Integer(duration.Seconds);
                writer.Integer(duration.Nanoseconds);
                break;
            case ValueKind.Point:
                WritePoint(writer, value.AsPoint());
                break;
            default:
                throw new InvalidOperationException($"A value of kind {value.Kind} has no form in Bolt.");
        }
    }

    private static void WriteZoned(PackStreamWriter writer, ZonedDateTime value, WireFormat format)
    {
        if (value.Zone is OffsetZone offset)
        {
            writer.StructureHead(format.UtcTimes ? StructureTag.DateTime : StructureTag.LegacyDateTime, 3);
            writer.Integer(format.UtcTimes ? value.EpochSecond : value.EpochSecond + offset.Seconds);
            writer.Integer(value.Nanosecond);
            writer.Integer(offset.Seconds);
        }
        else
        {
            var name = ((NamedZone)value.Zone).Name;
            writer.StructureHead(format.UtcTimes ? StructureTag.DateTimeZoneId : StructureTag.LegacyDateTimeZoneId, 3);
            writer.Integer(format.UtcTimes ? value.EpochSecond : value.EpochSecond + ZoneClock.OffsetAt(name, value.EpochSecond));
            writer.Integer(value.Nanosecond);
            writer.String(name);
        }
    }

    private static void WritePoint(PackStreamWriter writer, Point point)
    {
        var isFlat = double.IsNaN(point.Z);
        writer.StructureHead(isFlat ? StructureTag.Point2D : StructureTag.Point3D, isFlat ? 3 : 4);
        writer.Integer(point.Srid);
        writer.Float(point.X);
        writer.Float(point.Y);

        if (!isFlat)
        {
            writer.Float(point.Z);
        }
    }
}
