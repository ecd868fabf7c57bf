namespace Cartography.GraphDb.Transactions;

/// <summary>How a graph on disk is kept.</summary>
public sealed record GraphDatabaseOptions
{
    /// <summary>The folder. Made where it is missing.</summary>
    public required string Folder { get; init; }

    /// <summary>A new image is written when the log has grown to this many bytes, or to a part of the last image, whichever is more.</summary>
    public long ImageAfterLogBytes { get; init; } = 64 << 20;

    /// <summary>That part. Smaller is faster to open and writes more.</summary>
    public double ImageAfterLogPart { get; init; } = 0.5;

    /// <summary>Property blocks are packed anew when this many bytes of them, and half of all, are of no use any more.</summary>
    public long PackAfterDeadBytes { get; init; } = 16 << 20;
}
