namespace Cartography.Cypher.Syntax;

/// <summary>What an inner transaction's failure does to the rest.</summary>
public enum OnError
{
    /// <summary>Nothing said, as fail.</summary>
    Default,

    /// <summary>Stop at the first error and raise it.</summary>
    Fail,

    /// <summary>Stop at the first error, keep what was done.</summary>
    Break,

    /// <summary>Leave the failed batch out and go on.</summary>
    Continue,
}
