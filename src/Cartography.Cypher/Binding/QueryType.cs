namespace Cartography.Cypher.Binding;

/// <summary>What a statement does, as result summaries tell it.</summary>
public enum QueryType
{
    /// <summary>It reads: <c>r</c>.</summary>
    Read,

    /// <summary>It writes and has result columns: <c>rw</c>.</summary>
    ReadWrite,

    /// <summary>It writes and has no result columns: <c>w</c>.</summary>
    Write,

    /// <summary>It changes indexes or constraints, or is about the server: <c>s</c>.</summary>
    Schema,
}
