using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Writes nodes: compares each row with what is stored, and changes only what differs.</summary>
internal sealed class NodeRowsWriter
{
    private readonly WriteTransaction _write;
    private readonly NodeRows _batch;
    private readonly StampSetter _stamps;
    private readonly RowColumns _columns;
    private readonly KeyLookup _lookup;
    private readonly List<uint> _found = [];
    private readonly LabelSwitch _labels;
    private uint _coveredShape = uint.MaxValue;
    private bool _isCovered;

    public NodeRowsWriter(WriteTransaction write, NodeRows batch, StampSetter stamps)
    {
        _write = write;
        _batch = batch;
        _stamps = stamps;
        _columns = new RowColumns(write, batch.Properties, 0);
        _lookup = new KeyLookup(write, write.LabelId(batch.Label), write.PropertyKeyId(batch.Properties[0]));
        _labels = new LabelSwitch(write, batch);
    }

    /// <summary>The nodes written, one for each row; 0 where a row was left out or found several.</summary>
    public uint[] Written { get; private set; } = [];

    public BatchCounts WriteAll(CancellationToken cancel)
    {
        var counts = default(BatchCounts);
        Written = new uint[_batch.Rows.Count];

        for (var i = 0; i < _batch.Rows.Count; i++)
        {
            if ((i & 1023) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var row = _batch.Rows[i];

            if (row[0].IsNull)
            {
                continue;
            }

            _found.Clear();
            _lookup.Find(row[0], _found);
            var switches = _batch.Switches?[i] ?? 0;

            if (_found.Count == 0)
            {
                Written[i] = Create(row, switches, ref counts);
                _lookup.Created(Written[i], row[0]);
            }

            foreach (var node in _found)
            {
                Update(node, row, switches, ref counts);
                Written[i] = _found.Count == 1 ? node : 0;
            }
        }

        return counts;
    }

    private uint Create(Value[] row, uint switches, ref BatchCounts counts)
    {
        var block = _columns.Block(row);
        counts += new BatchCounts(1, 0, 0, 0, _write.BlockOf(block).Count, 0);
        return _write.Writer.AddNode(_labels.After(0, switches), _stamps.Created, _stamps.Seen, block);
    }

    private void Update(uint node, Value[] row, uint switches, ref BatchCounts counts)
    {
        var record = _write.State.Nodes[node];
        var bytes = BlobHeap.Read(_write.State.Blobs, record.Properties);
        var old = _write.BlockOf(bytes);
        var now = IsCovered(bytes, old) ? _columns.Block(row) : _columns.Merged(old, row);

        if (!now.SequenceEqual(bytes))
        {
            counts += new BatchCounts(0, 0, 0, 0, _columns.Differences(old, _write.BlockOf(now)), 0);
            _write.Writer.SetNodeBlock(node, now);
        }

        var labels = _labels.After(record.LabelSet - 1, switches);

        if (labels != record.LabelSet - 1)
        {
            _write.Writer.SetNodeLabels(node, labels);
        }

        var seen = _stamps.After(record.Seen);

        if (seen != record.Seen)
        {
            _write.Writer.SetNodeStamps(node, record.Created, seen);
        }
    }

    private bool IsCovered(ReadOnlySpan<byte> bytes, PropertyBlock old)
    {
        var shape = PropertyBlock.ShapeOf(bytes);

        if (shape != _coveredShape)
        {
            _coveredShape = shape;
            _isCovered = _columns.Covers(old.Keys);
        }

        return _isCovered;
    }
}
