using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>
/// The shortest paths between two bound nodes: from both ends, the smaller frontier first. Where the whole path has conditions that a
/// step cannot test, paths are tried in the order of their length instead.
/// </summary>
internal sealed class ShortestPath(Operator input, PatternVariableLength pattern, PatternShortest shortest) : Operator
{
    private readonly TypeTokens _types = new(pattern.Types);
    private readonly StepTest _test = new(pattern);
    private IEnumerator<long[]>? _paths;

    public override void Open(Frame frame)
    {
        End();
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_paths is not null && _paths.MoveNext())
            {
                frame.Slots[pattern.Slot] = AsList(_paths.Current);
                return true;
            }

            End();

            if (!input.MoveNext(frame))
            {
                return false;
            }

            Begin(frame);
        }
    }

    private static Value AsList(long[] path)
    {
        var items = new Value[path.Length];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.RelationshipReference(path[i]);
        }

        return Value.From(ListValue.Of(items));
    }

    private void Begin(Frame frame)
    {
        _types.Resolve(frame.Graph);
        var from = NodeSlot.Read(frame, pattern.Left);
        var to = NodeSlot.Read(frame, pattern.Right);

        if (from < 0 || to < 0)
        {
            return;
        }

        if (from == to && shortest.FailWhenSame)
        {
            throw new QueryException(
                StatusCodes.ExecutionFailed,
                "The shortest path algorithm does not work when the start and end nodes are the same. Leave such pairs out by a WHERE before.",
                "51N23");
        }

        var paths = shortest.PathConditions.Count > 0 || (from == to && pattern.Min > 0)
            ? new PathsByLength(frame, pattern, _types, _test).Find(from, to, shortest)
            : new BidirectionalSearch(frame, pattern, _types, _test).Find(from, to, shortest.All);
        _paths = paths.GetEnumerator();
    }

    private void End()
    {
        _paths?.Dispose();
        _paths = null;
    }
}
