using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Catalogs;

namespace Cartography.GraphDb.Transactions;

/// <summary>One committed version of the graph, for as long as somebody holds it. Costs what has changed since; any number of threads may read it.</summary>
internal sealed class Snapshot(GraphState state, Catalog catalog) : GraphView(state, catalog)
{
    /// <summary>How many transactions made this version: a later commit has a higher number.</summary>
    public long Version => State.Version;
}
