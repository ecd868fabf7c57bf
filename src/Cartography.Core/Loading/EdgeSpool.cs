using System.Collections.Immutable;
using Cartography.Core.Stores;

namespace Cartography.Core.Loading;

/// <summary>Edges that wait for their ends: in memory while they are few, else in a file that goes with the run. Not for several threads at once.</summary>
internal sealed class EdgeSpool(string folder, int mostRowsInMemory = 100_000) : IDisposable
{
    private readonly Dictionary<(EdgeShape Shape, Stamp Stamp), SpooledEdges> _waiting = [];
    private SpoolFile? _file;
    private int _rows;

    /// <summary>Whether a file had to be used.</summary>
    public bool UsesFile => _file is not null;

    public void Add(EdgeBatch batch, ImmutableArray<string> labels)
    {
        var key = (batch.Shape, batch.Stamp);

        if (!_waiting.TryGetValue(key, out var edges))
        {
            edges = new SpooledEdges(batch.Shape, batch.Stamp, labels);
            _waiting.Add(key, edges);
        }

        edges.Add(batch.Rows);
        _rows += batch.Rows.Count;

        if (_rows > mostRowsInMemory)
        {
            _file ??= new SpoolFile(folder);

            foreach (var waiting in _waiting.Values)
            {
                waiting.MoveTo(_file);
            }

            _rows = 0;
        }
    }

    /// <summary>Takes out all edges whose labels are complete.</summary>
    public List<SpooledEdges> Take(Func<string, bool> isComplete)
    {
        var ready = _waiting.Where(waiting => waiting.Value.Labels.All(isComplete)).ToList();

        foreach (var (key, edges) in ready)
        {
            _waiting.Remove(key);
            _rows -= edges.RowsInMemory;
        }

        return [.. ready.Select(pair => pair.Value)];
    }

    public void Dispose() => _file?.Dispose();
}
