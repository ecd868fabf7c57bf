namespace Cartography.Cypher.Syntax;

/// <summary>How a list of labels is met.</summary>
public enum DynamicLabelMatch
{
    /// <summary>Nothing said, as all.</summary>
    Default,

    /// <summary>$all(...): every label of the list.</summary>
    All,

    /// <summary>$any(...): one label of the list.</summary>
    Any,
}
