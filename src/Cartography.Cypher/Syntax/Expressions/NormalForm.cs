namespace Cartography.Cypher.Syntax;

/// <summary>Unicode normal forms.</summary>
public enum NormalForm
{
    /// <summary>NFC, also when nothing is said.</summary>
    Nfc,

    /// <summary>NFD.</summary>
    Nfd,

    /// <summary>NFKC.</summary>
    Nfkc,

    /// <summary>NFKD.</summary>
    Nfkd,
}
