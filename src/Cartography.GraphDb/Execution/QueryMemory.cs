namespace Cartography.GraphDb.Execution;

/// <summary>Counts the bytes that one query holds, and ends the query when it would hold too many. Not thread safe: one query, one thread at a time.</summary>
/// <param name="limit">The most bytes.</param>
internal sealed class QueryMemory(long limit)
{
    /// <summary>Bytes held now.</summary>
    public long Held { get; private set; }

    /// <summary>The most bytes that were held at one time.</summary>
    public long Peak { get; private set; }

    /// <summary>Counts bytes that stay until they are released. Fails with <see cref="QueryException"/> where the limit would be passed.</summary>
    public void Allocate(long bytes)
    {
        EnsureRoomFor(bytes);
        Held += bytes;
        Peak = Math.Max(Peak, Held);
    }

    /// <summary>Gives back bytes that were allocated.</summary>
    public void Release(long bytes) => Held = Math.Max(0, Held - bytes);

    /// <summary>Fails with <see cref="QueryException"/> where this many more bytes would pass the limit; counts nothing.</summary>
    public void EnsureRoomFor(long bytes)
    {
        if (bytes > limit - Held)
        {
            throw new QueryException(
                StatusCodes.OutOfMemory,
                $"The query needs {bytes:N0} more bytes than the {Held:N0} it holds, and may hold {limit:N0}. "
                    + "Work on fewer rows at a time (LIMIT, CALL { ... } IN TRANSACTIONS) or raise the memory limit for queries.");
        }
    }
}
