namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>Kinds of index, as Neo4j names them.</summary>
public enum IndexKind
{
    /// <summary>Equality, ranges, prefixes, order.</summary>
    Range,

    /// <summary>Texts by their parts.</summary>
    Text,

    /// <summary>Places.</summary>
    Point,

    /// <summary>Words in texts.</summary>
    Fulltext,
}
