using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Testing;

/// <summary>
/// A store of a few lines, for tests only: it does what <see cref="IGraphWriter"/> says in the plainest way, so that tests of the loader need no
/// database and the real stores have something to be compared with.
/// </summary>
public sealed class MemoryStore : IGraphWriter
{
    private readonly Lock _lock = new();
    private readonly List<MemoryNode> _nodes = [];
    private readonly List<MemoryEdge> _edges = [];
    private readonly HashSet<IndexSchema> _indexes = [];

    /// <summary>The nodes.</summary>
    public IReadOnlyList<MemoryNode> Nodes => _nodes;

    /// <summary>The edges.</summary>
    public IReadOnlyList<MemoryEdge> Edges => _edges;

    /// <summary>The indexes that were asked for.</summary>
    public IReadOnlyCollection<IndexSchema> Indexes => _indexes;

    /// <summary>How often the store was written, sweeps left out.</summary>
    public int Writes { get; private set; }

    /// <summary>Called before each write; a test lets the store fail or wait there.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    /// <inheritdoc/>
    public Task EnsureIndexes(IReadOnlyList<IndexSchema> indexes, CancellationToken cancel)
    {
        _indexes.UnionWith(indexes);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<WriteCounts> Write(IReadOnlyList<GraphBatch> batches, CancellationToken cancel)
    {
        if (BeforeWrite is not null)
        {
            await BeforeWrite();
        }

        lock (_lock)
        {
            Writes++;
            return batches.Select(batch => batch is NodeBatch nodes ? WriteNodes(nodes) : WriteEdges((EdgeBatch)batch))
                .ToList().Aggregate(default(WriteCounts), (left, right) => left + right);
        }
    }

    /// <inheritdoc/>
    public Task<WriteCounts> Delete(Sweep sweep, CancellationToken cancel)
    {
        lock (_lock)
        {
            return Task.FromResult(sweep is NodeSweep nodes ? DeleteNodes(nodes) : DeleteEdges((EdgeSweep)sweep));
        }
    }

    private static bool IsStale(Sweep sweep, Dictionary<string, Value> properties, string scope) =>
        properties.TryGetValue("lastupdated", out var tag) && tag.AsInteger() != sweep.UpdateTag && sweep.Scopes.Contains(scope);

    private static void Put(Dictionary<string, Value> properties, string name, Value value)
    {
        if (value.IsNull)
        {
            properties.Remove(name);
        }
        else
        {
            properties[name] = value;
        }
    }

    private static void PutStamp(Dictionary<string, Value> properties, Stamp stamp, bool created)
    {
        if (created)
        {
            properties["firstseen"] = stamp.FirstSeen;
        }

        properties["lastupdated"] = stamp.UpdateTag;

        if (stamp.Module is not null)
        {
            properties["_module_name"] = stamp.Module;
        }

        if (stamp.ModuleVersion is not null)
        {
            properties["_module_version"] = stamp.ModuleVersion;
        }
    }

    private WriteCounts WriteNodes(NodeBatch batch)
    {
        var created = 0L;

        for (var i = 0; i < batch.Rows.Count; i++)
        {
            var row = batch.Rows[i].Values;
            var node = _nodes.Find(other => other.Labels.Contains(batch.Shape.Label) && GraphText.Same(other.Properties["id"], row[0]));
            created += node is null ? 1 : 0;

            if (node is null)
            {
                node = new MemoryNode();
                node.Labels.Add(batch.Shape.Label);
                _nodes.Add(node);
                PutStamp(node.Properties, batch.Stamp, created: true);
            }

            node.Scope = batch.Stamp.Scope;
            node.Labels.UnionWith(batch.Shape.Labels);
            PutStamp(node.Properties, batch.Stamp, created: false);

            for (var bit = 0; bit < batch.Shape.ConditionalLabels.Length; bit++)
            {
                _ = (batch.Rows[i].Labels & (1u << bit)) != 0
                    ? node.Labels.Add(batch.Shape.ConditionalLabels[bit])
                    : node.Labels.Remove(batch.Shape.ConditionalLabels[bit]);
            }

            for (var column = 0; column < row.Length; column++)
            {
                Put(node.Properties, batch.Shape.Properties[column], row[column]);
            }
        }

        return new WriteCounts(created, 0, 0, 0, 0);
    }

    private WriteCounts WriteEdges(EdgeBatch batch)
    {
        var created = 0L;
        var (shape, startKeys) = (batch.Shape, batch.Shape.Start.Keys.Length);

        foreach (var row in batch.Rows)
        {
            foreach (var start in Find(shape.Start, row.AsSpan(0, startKeys)))
            {
                foreach (var end in Find(shape.End, row.AsSpan(startKeys, shape.End.Keys.Length)))
                {
                    var edge = _edges.Find(other => other.Type == shape.Type && other.Start == start && other.End == end);
                    created += edge is null ? 1 : 0;

                    if (edge is null)
                    {
                        edge = new MemoryEdge(shape.Type, start, end);
                        _edges.Add(edge);
                        PutStamp(edge.Properties, batch.Stamp, created: true);
                    }

                    edge.Scope = batch.Stamp.Scope;
                    PutStamp(edge.Properties, batch.Stamp, created: false);

                    for (var column = 0; column < shape.Properties.Length; column++)
                    {
                        Put(edge.Properties, shape.Properties[column], row[startKeys + shape.End.Keys.Length + column]);
                    }
                }
            }
        }

        return new WriteCounts(0, 0, created, 0, 0);
    }

    private List<MemoryNode> Find(EdgeEnd end, ReadOnlySpan<Value> keys)
    {
        var found = _nodes.Where(node => node.Labels.Contains(end.Label)).ToList();

        for (var i = 0; i < keys.Length; i++)
        {
            var (key, value) = (end.Keys[i], keys[i]);
            found.RemoveAll(node => !node.Properties.TryGetValue(key.Property, out var property) || !Matches(key.Kind, property, value));
        }

        return found;
    }

    private static bool Matches(MatchKind kind, Value property, Value key) => kind switch
    {
        MatchKind.Equal => GraphText.Same(property, key),
        MatchKind.EqualIgnoreCase => string.Equals(property.AsString(), key.AsString(), StringComparison.OrdinalIgnoreCase),
        _ => property.AsString().Contains(key.AsString(), StringComparison.OrdinalIgnoreCase),
    };

    private WriteCounts DeleteNodes(NodeSweep sweep)
    {
        var stale = _nodes.Where(node => node.Labels.Contains(sweep.Label) && IsStale(sweep, node.Properties, node.Scope)).Take(sweep.Limit).ToHashSet();
        var edges = _edges.RemoveAll(edge => stale.Contains(edge.Start) || stale.Contains(edge.End));
        _nodes.RemoveAll(stale.Contains);
        return new WriteCounts(0, stale.Count, 0, edges, 0);
    }

    private WriteCounts DeleteEdges(EdgeSweep sweep)
    {
        var stale = _edges
            .Where(edge => edge.Type == sweep.Type && edge.Start.Labels.Contains(sweep.Start) && edge.End.Labels.Contains(sweep.End)
                && IsStale(sweep, edge.Properties, edge.Scope))
            .Take(sweep.Limit).ToHashSet();
        _edges.RemoveAll(stale.Contains);
        return new WriteCounts(0, 0, 0, stale.Count, 0);
    }
}
