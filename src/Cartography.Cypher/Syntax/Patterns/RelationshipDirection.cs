namespace Cartography.Cypher.Syntax;

/// <summary>Where a relationship's arrow points in a pattern.</summary>
public enum RelationshipDirection
{
    /// <summary>No arrow, or both.</summary>
    Either,

    /// <summary>From left to right.</summary>
    Outgoing,

    /// <summary>From right to left.</summary>
    Incoming,
}
