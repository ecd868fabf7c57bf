namespace Cartography.Rules;

/// <summary>What the values of a field become.</summary>
public enum OutputType
{
    /// <summary>Whatever the query returns.</summary>
    Any,

    /// <summary>Text; numbers, times and lists are written as text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A date or an instant, written in ISO 8601.</summary>
    Time,

    /// <summary>A list of anything.</summary>
    List,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of whole numbers.</summary>
    Integers,
}
