namespace Cartography.Values;

/// <summary>How two values stand to each other for the operators <c>&lt;</c> and <c>&lt;=</c>.</summary>
internal enum Comparison
{
    /// <summary>There is no order between them, or something in them is null.</summary>
    Unknown,

    /// <summary>Equal, of a type that has equality without order.</summary>
    Same,

    /// <summary>Two numbers, of which one is NaN.</summary>
    NotANumber,

    Less,
    Equal,
    Greater,
}
