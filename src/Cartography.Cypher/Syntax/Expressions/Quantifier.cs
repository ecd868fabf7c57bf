namespace Cartography.Cypher.Syntax;

/// <summary>How many elements must meet a predicate.</summary>
public enum Quantifier
{
    /// <summary>All elements.</summary>
    All,

    /// <summary>At least one.</summary>
    Any,

    /// <summary>No element.</summary>
    None,

    /// <summary>Exactly one.</summary>
    Single,
}
