using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Batches;

/// <summary>Applies batches and deletions within a transaction.</summary>
internal static class BatchWriter
{
    public static BatchCounts Write(WriteTransaction write, IReadOnlyList<Batch> batches, CancellationToken cancel)
    {
        var counts = default(BatchCounts);
        var stamps = new Dictionary<BatchStamp, StampSetter>();
        var written = new List<WrittenRows>();

        foreach (var batch in batches)
        {
            if (!stamps.TryGetValue(batch.Stamp, out var setter))
            {
                stamps[batch.Stamp] = setter = new StampSetter(write, batch.Stamp);
            }

            if (batch is NodeRows nodes)
            {
                var writer = new NodeRowsWriter(write, nodes, setter);
                counts += writer.WriteAll(cancel);
                written.Add(new WrittenRows(nodes, writer.Written));
            }
            else
            {
                counts += new EdgeRowsWriter(write, (EdgeRows)batch, setter, written).WriteAll(cancel);
            }
        }

        return counts;
    }

    public static BatchCounts Delete(WriteTransaction write, Deletion deletion, CancellationToken cancel) => deletion is NodeDeletion nodes
        ? DeleteNodes(write, nodes, cancel)
        : DeleteEdges(write, (EdgeDeletion)deletion, cancel);

    /// <summary>Makes the indexes that are not there; false when all were.</summary>
    public static bool EnsureIndexes(WriteTransaction write, IReadOnlyList<(string Label, string Property)> indexes)
    {
        var made = false;

        foreach (var (label, property) in indexes)
        {
            var (labelId, key) = (write.LabelId(label), write.PropertyKeyId(property));

            if (!write.TryGetIndex(EntityKind.Node, labelId, [key], out _))
            {
                write.CreateIndex(NameOf(write, label, property), IndexKind.Range, EntityKind.Node, [labelId], [key]);
                made = true;
            }
        }

        return made;
    }

    private static string NameOf(WriteTransaction write, string label, string property)
    {
        var name = $"index_{label}_{property}";

        for (var suffix = 2; write.Indexes.Any(index => string.Equals(index.Name, name, StringComparison.Ordinal)); suffix++)
        {
            name = $"index_{label}_{property}_{suffix}";
        }

        return name;
    }

    private static BatchCounts DeleteNodes(WriteTransaction write, NodeDeletion deletion, CancellationToken cancel)
    {
        var (nodes, edges) = (0L, 0L);

        if (!write.Labels.TryGetId(deletion.Label, out var label))
        {
            return default;
        }

        var stale = new StaleStamps(write, deletion);
        var cursor = write.NodesWith(label);

        while (nodes < deletion.Limit && cursor.MoveNext())
        {
            if (stale.Has(write.Node(cursor.Current).Seen))
            {
                edges += write.DetachNode(cursor.Current);
                write.DeleteNode(cursor.Current);
                nodes++;

                if ((nodes & 255) == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                }
            }
        }

        return new BatchCounts(0, nodes, 0, edges, 0, 0);
    }

    private static BatchCounts DeleteEdges(WriteTransaction write, EdgeDeletion deletion, CancellationToken cancel)
    {
        var edges = 0L;

        if (!write.RelationshipTypes.TryGetId(deletion.Type, out var type)
            || !write.Labels.TryGetId(deletion.StartLabel, out var start)
            || !write.Labels.TryGetId(deletion.EndLabel, out var end))
        {
            return default;
        }

        var stale = new StaleStamps(write, deletion);
        var cursor = write.RelationshipsOfType(type);

        while (edges < deletion.Limit && cursor.MoveNext())
        {
            var record = write.Relationship(cursor.Current);

            if (stale.Has(record.Seen) && write.HasLabel(record.Start, start) && write.HasLabel(record.End, end))
            {
                write.DeleteRelationship(cursor.Current);
                edges++;

                if ((edges & 255) == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                }
            }
        }

        return new BatchCounts(0, 0, 0, edges, 0, 0);
    }
}
