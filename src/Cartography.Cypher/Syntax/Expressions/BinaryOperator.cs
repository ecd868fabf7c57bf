namespace Cartography.Cypher.Syntax;

/// <summary>Operators with two operands that are not comparisons.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>.</summary>
    Modulo,

    /// <summary><c>^</c>.</summary>
    Power,

    /// <summary><c>||</c>.</summary>
    Concatenate,

    /// <summary><c>IN</c>.</summary>
    In,

    /// <summary><c>STARTS WITH</c>.</summary>
    StartsWith,

    /// <summary><c>ENDS WITH</c>.</summary>
    EndsWith,

    /// <summary><c>CONTAINS</c>.</summary>
    Contains,

    /// <summary><c>=~</c>.</summary>
    RegexMatch,
}
