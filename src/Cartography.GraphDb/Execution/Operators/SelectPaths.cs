using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Of the paths that the right side finds, the shortest between each pair of ends.</summary>
internal sealed class SelectPaths(Operator left, Operator right, PathSelectorKind kind, Evaluator count, int[] ends, int lengthSlot, int[] kept) : Operator
{
    private readonly RowBuffer _rows = new(kept);
    private readonly RowTable _pairs = new(ends);
    private readonly List<List<(long Length, int Row)>> _paths = [];
    private List<int>? _chosen;
    private int _next;

    public override void Open(Frame frame)
    {
        _chosen = null;
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_chosen is not null && _next < _chosen.Count)
            {
                _rows.Restore(frame, _chosen[_next++]);
                return true;
            }

            _rows.Clear(frame);
            _pairs.Clear(frame);
            _paths.Clear();

            if (!left.MoveNext(frame))
            {
                _chosen = null;
                return false;
            }

            Collect(frame);
            var wanted = RowCount.Of(count, frame, "SHORTEST");
            _chosen = [.. _paths.SelectMany(paths => Chosen(paths, wanted))];
            _next = 0;
        }
    }

    private void Collect(Frame frame)
    {
        right.Open(frame);

        while (right.MoveNext(frame))
        {
            frame.Tick();
            var pair = _pairs.FindOrAdd(frame, out var added);

            if (added)
            {
                _paths.Add([]);
            }

            _paths[pair].Add((frame.Slots[lengthSlot].AsInteger(), _rows.Add(frame)));
        }
    }

    private IEnumerable<int> Chosen(List<(long Length, int Row)> paths, long wanted)
    {
        var ordered = paths.OrderBy(path => path.Length).ToList();

        if (kind is PathSelectorKind.Any or PathSelectorKind.Shortest)
        {
            return ordered.Take((int)Math.Min(wanted, int.MaxValue)).Select(path => path.Row);
        }

        var groups = kind == PathSelectorKind.AllShortest ? 1 : wanted;
        var lengths = ordered.Select(path => path.Length).Distinct().Take((int)Math.Min(groups, int.MaxValue)).ToHashSet();
        return ordered.Where(path => lengths.Contains(path.Length)).Select(path => path.Row);
    }
}
