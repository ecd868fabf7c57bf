namespace Cartography.Core.Stores;

/// <summary>A place where a graph lives.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Which store this is and where, for the first line of the log; no secrets.</summary>
    string Description { get; }

    /// <summary>How a sync writes it.</summary>
    IGraphWriter Writer { get; }

    /// <summary>A session for Cypher.</summary>
    IGraphSession OpenSession();
}
