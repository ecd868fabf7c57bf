namespace Cartography.Cypher.Syntax;

/// <summary>Kinds of index.</summary>
public enum IndexKind
{
    /// <summary>The ordinary index.</summary>
    Range,

    /// <summary>Strings.</summary>
    Text,

    /// <summary>Points.</summary>
    Point,

    /// <summary>Words.</summary>
    FullText,

    /// <summary>Labels or types.</summary>
    Lookup,

    /// <summary>Vectors.</summary>
    Vector,
}
