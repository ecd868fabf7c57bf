namespace Cartography.Cypher.Syntax;

/// <summary>How often one match may use an element.</summary>
public enum MatchMode
{
    /// <summary>Nothing said, as different relationships.</summary>
    Default,

    /// <summary>No relationship twice in one match.</summary>
    DifferentRelationships,

    /// <summary>Relationships may repeat.</summary>
    RepeatableElements,
}
