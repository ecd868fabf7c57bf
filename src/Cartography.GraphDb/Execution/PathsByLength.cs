using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>All paths between two nodes, the shorter ones first, until one meets the conditions on the whole path.</summary>
internal sealed class PathsByLength(Frame frame, PatternVariableLength pattern, TypeTokens types, StepTest test)
{
    public IEnumerable<long[]> Find(long from, long to, PatternShortest shortest)
    {
        var level = new List<(long[] Path, long Node)> { ([], from) };
        var direction = Directions.From(pattern.Direction, true);

        for (long length = 0; level.Count > 0; length++)
        {
            var found = false;

            foreach (var (path, node) in level)
            {
                if (node == to && length >= pattern.Min && Meets(path, shortest))
                {
                    found = true;
                    yield return path;

                    if (!shortest.All)
                    {
                        yield break;
                    }
                }
            }

            if (found || length >= pattern.Max || types.IsImpossible)
            {
                yield break;
            }

            level = Next(level, direction);
        }
    }

    private List<(long[] Path, long Node)> Next(List<(long[] Path, long Node)> level, Direction direction)
    {
        var next = new List<(long[], long)>();
        var bytes = 0L;

        foreach (var (path, node) in level)
        {
            var walk = frame.Graph.Expand(node, direction, types.Tokens);

            while (walk.MoveNext())
            {
                frame.Hits++;
                frame.Tick();

                if (!path.Contains(walk.Relationship) && test.Passes(frame, walk.Relationship, walk.Other))
                {
                    next.Add(([.. path, walk.Relationship], walk.Other));
                    bytes += 64 + (8 * path.Length);
                    frame.Memory.EnsureRoomFor(bytes);
                }
            }
        }

        return next;
    }

    private bool Meets(long[] path, PatternShortest shortest)
    {
        var items = new Value[path.Length];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.RelationshipReference(path[i]);
        }

        frame.Slots[pattern.Slot] = Value.From(ListValue.Of(items));
        return shortest.PathConditions.All(condition => condition.Test.IsTrue(frame));
    }
}
