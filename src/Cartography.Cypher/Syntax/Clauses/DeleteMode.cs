namespace Cartography.Cypher.Syntax;

/// <summary>What DELETE does with relationships of a node.</summary>
public enum DeleteMode
{
    /// <summary>Refuse a node that still has relationships.</summary>
    Default,

    /// <summary>DETACH: with its relationships.</summary>
    Detach,

    /// <summary>NODETACH, as the default.</summary>
    NoDetach,
}
