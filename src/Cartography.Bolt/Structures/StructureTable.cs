namespace Cartography.Bolt.Structures;

/// <summary>The structures that may come as values: fewer to a server than to a client, and by format.</summary>
internal sealed class StructureTable
{
    private readonly StructureType?[] _types = new StructureType?[256];

    private StructureTable(IEnumerable<StructureType> types)
    {
        foreach (var type in types)
        {
            _types[type.Tag] = type;
        }
    }

    /// <summary>What a client may send: no nodes, relationships and paths.</summary>
    public static StructureTable ForParameters(WireFormat format) => new(Scalars(format));

    /// <summary>What a server may send.</summary>
    public static StructureTable ForResults(WireFormat format) => new([.. Scalars(format), .. Entities(format)]);

    /// <summary>The structure of this tag, with so many fields.</summary>
    public StructureType Find(byte tag, int fields)
    {
        var type = _types[tag] ?? throw new ProtocolException(ProtocolFault.Invalid, $"A structure of tag 0x{tag:X2} is no value here.");

        return fields == type.Fields
            ? type
            : throw new ProtocolException(
                ProtocolFault.InvalidFormat, $"A structure of tag 0x{tag:X2} has {type.Fields} fields, but {fields} came.");
    }

    private static IEnumerable<StructureType> Scalars(WireFormat format) =>
    [
        new(StructureTag.Date, 1, TemporalReader.ReadDate),
        new(StructureTag.LocalTime, 1, TemporalReader.ReadLocalTime),
        new(StructureTag.Time, 2, TemporalReader.ReadTime),
        new(StructureTag.LocalDateTime, 2, TemporalReader.ReadLocalDateTime),
        new(format.UtcTimes ? StructureTag.DateTime : StructureTag.LegacyDateTime, 3, TemporalReader.ReadDateTime),
        new(format.UtcTimes ? StructureTag.DateTimeZoneId : StructureTag.LegacyDateTimeZoneId, 3, TemporalReader.ReadDateTimeZoneId),
        new(StructureTag.Duration, 4, TemporalReader.ReadDuration),
        new(StructureTag.Point2D, 3, PointReader.ReadPoint2D),
        new(StructureTag.Point3D, 4, PointReader.ReadPoint3D),
    ];

    private static IEnumerable<StructureType> Entities(WireFormat format) =>
    [
        new(StructureTag.Node, format.ElementIds ? 4 : 3, EntityReader.ReadNode),
        new(StructureTag.Relationship, format.ElementIds ? 8 : 5, EntityReader.ReadRelationship),
        new(StructureTag.Path, 3, EntityReader.ReadPath),
    ];
}
