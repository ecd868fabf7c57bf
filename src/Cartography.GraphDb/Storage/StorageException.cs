namespace Cartography.GraphDb.Storage;

/// <summary>The graph could not be read, written or opened. The message says what happened, where, and what to do.</summary>
public sealed class StorageException : Exception
{
    /// <summary>A failure with its reason.</summary>
    public StorageException(StorageError error, string message, Exception? cause = null)
        : base(message, cause) => Error = error;

    /// <summary>What kind of failure.</summary>
    public StorageError Error { get; }
}
