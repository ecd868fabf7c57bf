namespace Cartography.Cypher.Binding;

/// <summary>What a name of the graph names.</summary>
public enum TokenUseKind
{
    /// <summary>A label.</summary>
    Label,

    /// <summary>A relationship type.</summary>
    RelationshipType,

    /// <summary>A property key.</summary>
    PropertyKey,
}
