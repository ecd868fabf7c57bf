using System.Collections.Immutable;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>Waiting edges of one shape and stamp, partly in the spool's file.</summary>
internal sealed class SpooledEdges(EdgeShape shape, Stamp stamp, ImmutableArray<string> labels)
{
    private const int RowsPerBatch = 10_000;

    private readonly List<(SpoolFile File, long Position)> _segments = [];
    private List<Value[]> _rows = [];

    public ImmutableArray<string> Labels => labels;

    public int RowsInMemory => _rows.Count;

    public void Add(IReadOnlyList<Value[]> rows) => _rows.AddRange(rows);

    public void MoveTo(SpoolFile file)
    {
        foreach (var rows in _rows.Chunk(RowsPerBatch))
        {
            _segments.Add((file, file.Append(rows)));
        }

        _rows = [];
    }

    public IEnumerable<EdgeBatch> Batches()
    {
        foreach (var (file, position) in _segments)
        {
            yield return new EdgeBatch(shape, stamp, file.Read(position));
        }

        foreach (var rows in _rows.Chunk(RowsPerBatch))
        {
            yield return new EdgeBatch(shape, stamp, rows);
        }
    }
}
