using Cartography.Values;

namespace Cartography.Core.Stores;

/// <summary>How rules, analyses and queries see a graph, whatever store holds it: through Cypher. One statement at a time.</summary>
public interface IGraphSession : IAsyncDisposable
{
    /// <summary>
    /// Starts a statement in a transaction of its own. Errors of the statement come as <see cref="StoreException"/> with the Neo4j status code,
    /// here or while the rows are read.
    /// </summary>
    Task<IQueryResult> RunAsync(string query, MapValue parameters, CancellationToken cancel);
}
