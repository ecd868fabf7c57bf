using Cartography.Values;

namespace Cartography.Bolt.Server;

/// <summary>An open transaction: used by one connection, one call at a time. Disposing it without a commit rolls it back.</summary>
public interface IBoltTransaction : IAsyncDisposable
{
    /// <summary>Runs a query. Results of earlier queries may be open, and be read on, meanwhile.</summary>
    Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel);

    /// <summary>Commits; on disk when this returns. Gives the bookmark of the state then. Open results are disposed before.</summary>
    Task<string?> CommitAsync(CancellationToken cancel);

    /// <summary>Undoes all.</summary>
    Task RollbackAsync(CancellationToken cancel);
}
