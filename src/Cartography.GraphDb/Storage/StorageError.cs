namespace Cartography.GraphDb.Storage;

/// <summary>Kinds of <see cref="StorageException"/>, for those who must tell them apart.</summary>
public enum StorageError
{
    /// <summary>A file could not be read or written.</summary>
    Io,

    /// <summary>What is on disk is not what was written.</summary>
    Damaged,

    /// <summary>Another process holds the folder.</summary>
    Held,

    /// <summary>A newer version of this program wrote the folder.</summary>
    NewerFormat,

    /// <summary>A write failed to reach the disk; nothing is written until the store is opened again.</summary>
    WritesRefused,

    /// <summary>The writer's place did not come free in time. Trying again is right.</summary>
    WriterBusy,

    /// <summary>A uniqueness constraint would not hold.</summary>
    ConstraintViolated,

    /// <summary>A node was deleted that still has relationships.</summary>
    StillHasRelationships,

    /// <summary>A value of a type that cannot be a property.</summary>
    NotStorable,

    /// <summary>A limit of the store was reached.</summary>
    LimitReached,

    /// <summary>An index or constraint that exists, or does not.</summary>
    Schema,

    /// <summary>A query to a fulltext index that cannot be read.</summary>
    Query,

    /// <summary>A transaction that has ended was used.</summary>
    TransactionEnded,
}
