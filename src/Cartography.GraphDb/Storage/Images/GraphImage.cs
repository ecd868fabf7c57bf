using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>A whole graph in one file, as it was after some transaction.</summary>
internal static class GraphImage
{
    private const long Begin = 0x31454741_4D494347;
    private const long End = 0x444E45_47414D49;

    /// <summary>Writes the file, durably, and gives its size in bytes.</summary>
    public static long Write(IFileSystem files, string path, ImageSource source, CancellationToken cancel)
    {
        using var file = files.Create(path);
        var to = new ImageWriter(file, cancel);
        var state = source.State;
        to.Number(Begin);
        to.Number(Manifest.Format);
        WriteScalars(to, state);
        WriteCatalog(to, source);
        TableImage.Write(to, state.Nodes);
        TableImage.Write(to, state.Relationships);
        TableImage.Write(to, state.Groups);
        TableImage.Write(to, state.Stamps);
        TableImage.WriteBitmaps(to, state.ByLabel, source.CatalogEnd.Labels);
        TableImage.WriteBitmaps(to, state.ByType, source.CatalogEnd.Types);
        BlobImage.Write(to, source.Blobs);
        to.Number(state.Indexes.All.Count(index => state.Trees[(uint)index.Definition.Id] is not null));

        foreach (var index in state.Indexes.All)
        {
            if (state.Trees[(uint)index.Definition.Id] is { } tree)
            {
                to.Number(index.Definition.Id);
                TreeImage.Write(to, tree);
            }
        }

        to.Number(End);
        to.Finish();
        return to.Length;
    }

    /// <summary>Reads a file that <see cref="Write"/> made.</summary>
    public static LoadedGraph Read(IFileSystem files, string path)
    {
        using var file = files.OpenRead(path);
        var from = new ImageReader(file, path);
        var graph = new LoadedGraph();
        var state = graph.State;

        if (from.Number() != Begin || from.Number() > Manifest.Format)
        {
            throw from.Damage();
        }

        ReadScalars(from, state);
        ReadCatalog(from, graph);
        TableImage.Read(from, state.Nodes);
        TableImage.Read(from, state.Relationships);
        TableImage.Read(from, state.Groups);
        TableImage.Read(from, state.Stamps);
        TableImage.ReadBitmaps(from, state.ByLabel);
        TableImage.ReadBitmaps(from, state.ByType);
        BlobImage.Read(from, graph.Writer.Heap);
        state.Blobs = graph.Writer.Heap.Segments;

        for (var trees = from.Count(); trees > 0; trees--)
        {
            state.Trees.Edit((uint)from.Count()) = TreeImage.Read(from);
        }

        if (from.Number() != End)
        {
            throw from.Damage();
        }

        IndexStamps(graph);
        return graph;
    }

    private static void WriteScalars(ImageWriter to, GraphState state)
    {
        to.Number(state.Version);
        to.Number(state.NodeCount);
        to.Number(state.RelationshipCount);
        to.Number(state.NextNode);
        to.Number(state.NextRelationship);
        to.Number(state.NextGroup);
        to.Number(state.FreeGroup);
        to.Number(state.NextStamp);
        to.Number(state.Indexes.NextId);
    }

    private static void ReadScalars(ImageReader from, GraphState state)
    {
        state.Version = from.Number();
        state.NodeCount = from.Number();
        state.RelationshipCount = from.Number();
        state.NextNode = (uint)from.Number();
        state.NextRelationship = (uint)from.Number();
        state.NextGroup = (uint)from.Number();
        state.FreeGroup = (uint)from.Number();
        state.NextStamp = (uint)from.Number();
        state.Indexes = new Indexing.IndexSet([], (int)from.Number());
    }

    private static void WriteCatalog(ImageWriter to, ImageSource source)
    {
        var catalog = new ByteWriter();
        default(CatalogDelta).Write(source.Catalog, source.CatalogEnd, catalog);
        to.Number(catalog.Length);
        to.Write(catalog.Written.Span);
        var indexes = new ByteWriter();

        foreach (var index in source.State.Indexes.All)
        {
            IndexDefinitionCodec.Write(indexes, index.Definition);
        }

        to.Number(indexes.Length);
        to.Write(indexes.Written.Span);
    }

    private static void ReadCatalog(ImageReader from, LoadedGraph graph)
    {
        var bytes = new byte[from.Count(Array.MaxLength)];
        from.Read(bytes);
        var reader = new ByteReader(bytes);

        while (!reader.IsAtEnd)
        {
            ChangePlayer.PlayCatalog((ChangeKind)reader.Byte(), ref reader, graph.Catalog);
        }

        bytes = new byte[from.Count(Array.MaxLength)];
        from.Read(bytes);
        reader = new ByteReader(bytes);

        while (!reader.IsAtEnd)
        {
            graph.State.Indexes = graph.State.Indexes.With(new Indexing.PropertyIndex(IndexDefinitionCodec.Read(ref reader)));
        }
    }

    private static void IndexStamps(LoadedGraph graph)
    {
        for (uint id = 1; id < graph.State.NextStamp; id++)
        {
            ref readonly var stamp = ref graph.State.Stamps[id];

            if (stamp.Nodes + stamp.Relationships > 0)
            {
                graph.Stamps.Add(id, BlobHeap.Read(graph.State.Blobs, stamp.Properties), stamp.ScopePlusOne);
            }
        }
    }
}
