namespace Cartography.Core.Schema;

/// <summary>What a property holds; readers coerce leniently towards it.</summary>
public enum PropertyType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A 64-bit whole number.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An instant, stored as a zoned datetime.</summary>
    Time,

    /// <summary>A list of strings.</summary>
    TextList,

    /// <summary>A list of 64-bit whole numbers.</summary>
    IntegerList,
}
