namespace Cartography.Bolt.Client;

/// <summary>Where sessions get their connections.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>A connection to a server that can do this in this database.</summary>
    Task<Lease> TakeAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel);

    /// <summary>Is told that a server is not to be had, or does not write.</summary>
    void Forget(BoltAddress address, string? database, bool onlyWrites);
}
