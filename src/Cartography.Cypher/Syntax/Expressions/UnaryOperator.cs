namespace Cartography.Cypher.Syntax;

/// <summary>Signs.</summary>
public enum UnaryOperator
{
    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,
}
