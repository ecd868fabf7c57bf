using System.Collections.Immutable;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>Rows of one node type, with their edges, or of one link; full by rows or by bytes, whichever is first.</summary>
internal sealed class TypeBuffer : IEdgeWriter
{
    private const int MostRows = 10_000;
    private const long MostBytes = 8L * 1024 * 1024;

    private readonly LoadPlan? _plan;
    private readonly EdgeShape? _link;
    private readonly List<NodeRow> _nodes = [];
    private readonly List<Value[]> _ownerRows = [];
    private readonly List<Value[]> _lateOwnerRows = [];
    private readonly List<Value[]> _linkRows = [];
    private readonly List<Value[]>[] _edgeRows = [];
    private Value _id;
    private long _bytes;
    private int _rows;

    public TypeBuffer(LoadPlan plan)
    {
        _plan = plan;
        Module = plan.Schema.Module;
        _edgeRows = [.. plan.Edges.Select(_ => new List<Value[]>())];
    }

    public TypeBuffer(string module, EdgeShape link)
    {
        Module = module;
        _link = link;
    }

    public string Module { get; }

    public bool IsFull => _rows >= MostRows || _bytes >= MostBytes;

    public void Add<T>(T record, Value[] row, OwnerKeys owner)
        where T : INodeRecord<T>
    {
        _rows++;
        _bytes += ValueSize.OfItems(row);
        _nodes.Add(new NodeRow(row, _plan!.LabelsOf(row)));
        _id = row[0];

        if (_plan.Schema.Owner is { } ownerSchema && !owner.Keys.IsEmpty)
        {
            (owner.IsThere ? _ownerRows : _lateOwnerRows).Add(LoadPlan.RowOf(ownerSchema.Direction, [_id], owner.Keys.AsSpan(), []));
        }

        record.WriteEdges(this);
    }

    public void AddLink(Value[] row)
    {
        _rows++;
        _bytes += ValueSize.OfItems(row);

        var keys = _link!.Start.Keys.Length + _link.End.Keys.Length;

        if (!row.AsSpan(0, keys).ToArray().Any(key => key.IsNull))
        {
            _linkRows.Add(row);
        }
    }

    public NodeBatch? TakeNodes(Stamp stamp) => _nodes.Count == 0 ? null : new NodeBatch(_plan!.Shape, stamp, _nodes);

    /// <summary>The edges, each batch with the labels that must be complete before it is written.</summary>
    public IEnumerable<(EdgeBatch Batch, ImmutableArray<string> Waits)> TakeEdges(Stamp stamp)
    {
        if (_ownerRows.Count > 0)
        {
            yield return (new EdgeBatch(_plan!.OwnerEdge!, stamp, _ownerRows), []);
        }

        if (_lateOwnerRows.Count > 0)
        {
            yield return (new EdgeBatch(_plan!.OwnerEdge!, stamp, _lateOwnerRows), [_plan.Schema.Owner!.Label]);
        }

        for (var edge = 0; edge < _edgeRows.Length; edge++)
        {
            if (_edgeRows[edge].Count > 0)
            {
                yield return (new EdgeBatch(_plan!.Edges[edge], stamp, _edgeRows[edge]), [_plan.Schema.Edges[edge].Target]);
            }
        }

        if (_linkRows.Count > 0)
        {
            yield return (new EdgeBatch(_link!, stamp, _linkRows), [_link!.Start.Label, _link.End.Label]);
        }
    }

    void IEdgeWriter.Add(int edge, Value key) => Append(edge, [key]);

    void IEdgeWriter.AddEach(int edge, IReadOnlyList<string>? keys)
    {
        foreach (var key in keys ?? [])
        {
            Append(edge, [Value.From(key)]);
        }
    }

    void IEdgeWriter.AddRow(int edge, params ReadOnlySpan<Value> keysAndProperties) => Append(edge, keysAndProperties);

    private void Append(int edge, ReadOnlySpan<Value> keysAndProperties)
    {
        var schema = _plan!.Schema.Edges[edge];
        var keys = keysAndProperties[..schema.Match.Length];

        foreach (var key in keys)
        {
            if (key.IsNull)
            {
                return;
            }
        }

        _bytes += 64;
        _edgeRows[edge].Add(LoadPlan.RowOf(schema.Direction, [_id], keys, keysAndProperties[schema.Match.Length..]));
    }
}
