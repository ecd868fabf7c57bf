namespace Cartography.Cypher.Syntax;

/// <summary>Which ends are trimmed.</summary>
public enum TrimSide
{
    /// <summary>Both ends.</summary>
    Both,

    /// <summary>The start.</summary>
    Leading,

    /// <summary>The end.</summary>
    Trailing,
}
