namespace Cartography.Cypher.Binding;

/// <summary>The kinds of Cypher types that are not lists or unions, in the order in which a union prints them.</summary>
public enum TypeKind
{
    /// <summary>NOTHING: no value at all; the item type of an empty list.</summary>
    Nothing,

    /// <summary>NULL.</summary>
    Null,

    /// <summary>BOOLEAN.</summary>
    Boolean,

    /// <summary>STRING.</summary>
    String,

    /// <summary>INTEGER.</summary>
    Integer,

    /// <summary>FLOAT.</summary>
    Float,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>LOCAL TIME.</summary>
    LocalTime,

    /// <summary>ZONED TIME.</summary>
    ZonedTime,

    /// <summary>LOCAL DATETIME.</summary>
    LocalDateTime,

    /// <summary>ZONED DATETIME.</summary>
    ZonedDateTime,

    /// <summary>DURATION.</summary>
    Duration,

    /// <summary>POINT.</summary>
    Point,

    /// <summary>NODE.</summary>
    Node,

    /// <summary>RELATIONSHIP.</summary>
    Relationship,

    /// <summary>MAP.</summary>
    Map,

    /// <summary>A list; only in the order of printing, lists are <see cref="ListType"/>.</summary>
    List,

    /// <summary>PATH.</summary>
    Path,

    /// <summary>Any value.</summary>
    Any,
}
