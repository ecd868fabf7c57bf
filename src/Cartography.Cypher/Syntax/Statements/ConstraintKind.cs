namespace Cartography.Cypher.Syntax;

/// <summary>Kinds of constraint.</summary>
public enum ConstraintKind
{
    /// <summary>IS UNIQUE.</summary>
    Unique,

    /// <summary>IS KEY.</summary>
    Key,

    /// <summary>IS NOT NULL.</summary>
    Exists,

    /// <summary>IS :: type.</summary>
    Typed,
}
