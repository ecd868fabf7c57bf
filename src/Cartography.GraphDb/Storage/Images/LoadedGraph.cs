using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Writing;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>A graph in memory with what its writer needs.</summary>
internal sealed class LoadedGraph
{
    public LoadedGraph() => Writer = new GraphWriter(State, Catalog, new BlobHeap(), Stamps);

    public GraphState State { get; } = new();

    public Catalog Catalog { get; } = new();

    public StampIndex Stamps { get; } = new();

    public GraphWriter Writer { get; }
}
