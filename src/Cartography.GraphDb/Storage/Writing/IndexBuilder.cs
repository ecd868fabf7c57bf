using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>Fills a new index from the records that are there.</summary>
internal static class IndexBuilder
{
    public static void Build(GraphState state, Catalog catalog, PropertyIndex index)
    {
        var isNode = index.Definition.Entity == EntityKind.Node;
        var writer = new IndexKeyWriter();

        foreach (var token in index.Definition.Tokens)
        {
            if ((isNode ? state.ByLabel : state.ByType)[(uint)token] is { } records)
            {
                AddAll(state, catalog, index, records, writer);
            }
        }
    }

    private static void AddAll(GraphState state, Catalog catalog, PropertyIndex index, PagedBitmap records, IndexKeyWriter writer)
    {
        var isNode = index.Definition.Entity == EntityKind.Node;

        for (var id = records.NextFrom(1); id != 0; id = records.NextFrom(id + 1))
        {
            var bytes = BlobHeap.Read(state.Blobs, isNode ? state.Nodes[id].Properties : state.Relationships[id].Properties);
            var block = new PropertyBlock(bytes, catalog.Shapes[PropertyBlock.ShapeOf(bytes)]);

            if (index.Definition.IsUnique && IndexKeys.TryWrite(index, block, writer))
            {
                Uniqueness.Check(state, catalog, index, id, block, writer.Finish());
            }

            IndexEntries.Add(index, block, id, state.EditTree(index.Definition.Id), writer);
        }
    }
}
