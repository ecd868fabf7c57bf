namespace Cartography.GraphDb.Batches;

/// <summary>How a property is compared with a key.</summary>
public enum KeyMatch
{
    /// <summary>They are equal.</summary>
    Equal,

    /// <summary>They are texts, and equal in lower case.</summary>
    EqualIgnoreCase,

    /// <summary>They are texts, and in lower case the property contains the key.</summary>
    ContainsIgnoreCase,
}
