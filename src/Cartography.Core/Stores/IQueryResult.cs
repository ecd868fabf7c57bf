using Cartography.Values;

namespace Cartography.Core.Stores;

/// <summary>A running statement; disposing it ends it. What it wrote is durable once all rows were read.</summary>
public interface IQueryResult : IAsyncDisposable
{
    /// <summary>The columns, in order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, as they are computed; once only. Nodes and relationships come with their contents.</summary>
    IAsyncEnumerable<IReadOnlyList<Value>> Rows { get; }

    /// <summary>What the statement changed, by the names of Neo4j's summary such as nodes-created; complete once all rows were read.</summary>
    IReadOnlyDictionary<string, long> Counters { get; }
}
