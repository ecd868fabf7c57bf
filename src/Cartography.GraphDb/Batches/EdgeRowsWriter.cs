using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Writes relationships: finds the ends of each row, and makes or stamps what is between them.</summary>
internal sealed class EdgeRowsWriter
{
    private readonly WriteTransaction _write;
    private readonly EdgeRows _batch;
    private readonly StampSetter _stamps;
    private readonly RowColumns _columns;
    private readonly SideFinder _starts;
    private readonly SideFinder _ends;
    private readonly EdgeFinder _edges;
    private readonly int _type;

    public EdgeRowsWriter(WriteTransaction write, EdgeRows batch, StampSetter stamps, IReadOnlyList<WrittenRows> written)
    {
        _write = write;
        _batch = batch;
        _stamps = stamps;
        _columns = new RowColumns(write, batch.Properties, batch.Start.Keys.Count + batch.End.Keys.Count);
        _starts = new SideFinder(write, batch.Start, 0, written);
        _ends = new SideFinder(write, batch.End, batch.Start.Keys.Count, written);
        _type = write.RelationshipTypeId(batch.Type);
        _edges = new EdgeFinder(write, _type);
    }

    public BatchCounts WriteAll(CancellationToken cancel)
    {
        var (created, set, missing) = (0L, 0L, 0L);

        for (var i = 0; i < _batch.Rows.Count; i++)
        {
            if ((i & 1023) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var row = _batch.Rows[i];
            var starts = _starts.Find(row);
            var ends = starts.Count == 0 ? [] : _ends.Find(row);

            if (ends.Count == 0)
            {
                missing++;
            }

            for (var s = 0; s < starts.Count; s++)
            {
                for (var e = 0; e < ends.Count; e++)
                {
                    Merge(starts[s], ends[e], row, ref created, ref set);
                }
            }
        }

        return new BatchCounts(0, 0, created, 0, set, missing);
    }

    private void Merge(uint start, uint end, Value[] row, ref long created, ref long set)
    {
        var id = _edges.Find(start, end);

        if (id == 0)
        {
            var block = _columns.IsEmpty ? default : _columns.Block(row);
            id = _write.Writer.AddRelationship(_type, start, end, _stamps.Created, _stamps.Seen, block);
            _edges.Created(start, end, id);
            created++;
            set += _write.BlockOf(block).Count;
            return;
        }

        ref readonly var record = ref _write.State.Relationships[id];
        var seen = _stamps.After(record.Seen);

        if (!_columns.IsEmpty)
        {
            var bytes = BlobHeap.Read(_write.State.Blobs, record.Properties);
            var old = _write.BlockOf(bytes);
            var now = _columns.Merged(old, row);

            if (!now.SequenceEqual(bytes))
            {
                set += _columns.Differences(old, _write.BlockOf(now));
                _write.Writer.SetRelationshipBlock(id, now);
            }
        }

        if (seen != record.Seen)
        {
            _write.Writer.SetRelationshipStamps(id, record.Created, seen);
        }
    }
}
