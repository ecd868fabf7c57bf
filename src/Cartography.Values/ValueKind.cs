namespace Cartography.Values;

/// <summary>What a <see cref="Value"/> is. The names are those of Cypher's value types.</summary>
public enum ValueKind : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>BOOLEAN.</summary>
    Boolean,

    /// <summary>INTEGER, 64 bits, signed.</summary>
    Integer,

    /// <summary>FLOAT, IEEE 754 binary64.</summary>
    Float,

    /// <summary>STRING, a sequence of Unicode code points.</summary>
    String,

    /// <summary>An opaque array of bytes.</summary>
    Bytes,

    /// <summary>LIST of any values.</summary>
    List,

    /// <summary>MAP from names to any values.</summary>
    Map,

    /// <summary>NODE.</summary>
    Node,

    /// <summary>RELATIONSHIP.</summary>
    Relationship,

    /// <summary>PATH.</summary>
    Path,

    /// <summary>POINT.</summary>
    Point,

    /// <summary>DURATION.</summary>
    Duration,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>LOCAL TIME.</summary>
    LocalTime,

    /// <summary>ZONED TIME: a time with an offset.</summary>
    ZonedTime,

    /// <summary>LOCAL DATETIME.</summary>
    LocalDateTime,

    /// <summary>ZONED DATETIME: an instant with an offset or a named zone.</summary>
    ZonedDateTime,
}
