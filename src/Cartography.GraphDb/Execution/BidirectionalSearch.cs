using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution;

/// <summary>Breadth first from both ends until the two searches meet.</summary>
internal sealed class BidirectionalSearch(Frame frame, PatternVariableLength pattern, TypeTokens types, StepTest test)
{
    /// <summary>One shortest path, or all of them, as relationships in walking order.</summary>
    public IEnumerable<long[]> Find(long from, long to, bool all)
    {
        if (from == to)
        {
            return pattern.Min == 0 ? [[]] : [];
        }

        if (types.IsImpossible)
        {
            return [];
        }

        var forward = new SearchSide(from, Directions.From(pattern.Direction, true));
        var backward = new SearchSide(to, Directions.From(pattern.Direction, false));

        for (long length = 1; length <= pattern.Max && forward.Frontier.Count > 0 && backward.Frontier.Count > 0; length++)
        {
            var smaller = forward.Frontier.Count <= backward.Frontier.Count ? forward : backward;
            var meetings = Advance(smaller, ReferenceEquals(smaller, forward) ? backward : forward);

            if (meetings.Count > 0)
            {
                return Paths(meetings, forward, backward, all);
            }
        }

        return [];
    }

    // One level further; the nodes where the other side has been at its last level.
    private List<long> Advance(SearchSide side, SearchSide other)
    {
        var next = new List<long>();
        var meetings = new HashSet<long>();
        side.Level++;

        foreach (var node in side.Frontier)
        {
            var walk = frame.Graph.Expand(node, side.Direction, types.Tokens);

            while (walk.MoveNext())
            {
                frame.Hits++;
                frame.Tick();
                var reached = walk.Other;

                if ((side.LevelOf.TryGetValue(reached, out var level) && level < side.Level)
                    || !test.Passes(frame, walk.Relationship, side.Direction == Directions.From(pattern.Direction, true) ? reached : node))
                {
                    continue;
                }

                if (level == 0)
                {
                    side.LevelOf[reached] = side.Level;
                    side.Steps[reached] = [];
                    next.Add(reached);
                    frame.Memory.Allocate(200);
                }

                side.Steps[reached].Add((walk.Relationship, node));

                if (other.LevelOf.ContainsKey(reached))
                {
                    meetings.Add(reached);
                }
            }
        }

        side.Frontier = next;
        return [.. meetings];
    }

    private IEnumerable<long[]> Paths(List<long> meetings, SearchSide forward, SearchSide backward, bool all)
    {
        foreach (var meeting in meetings)
        {
            foreach (var head in Chains(forward, meeting))
            {
                var start = head.ToArray();
                Array.Reverse(start);

                foreach (var tail in Chains(backward, meeting))
                {
                    frame.Tick();
                    yield return [.. start, .. tail];

                    if (!all)
                    {
                        yield break;
                    }
                }
            }
        }
    }

    // The relationships from a node back to where its side began, in all ways.
    private IEnumerable<List<long>> Chains(SearchSide side, long from)
    {
        var chain = new List<long>();
        var pending = new Stack<(long Node, int Depth, long Relationship)>();
        pending.Push((from, 0, -1));

        while (pending.TryPop(out var step))
        {
            frame.Tick();
            chain.RemoveRange(Math.Max(0, step.Depth - 1), chain.Count - Math.Max(0, step.Depth - 1));

            if (step.Relationship >= 0)
            {
                chain.Add(step.Relationship);
            }

            if (step.Node == side.Start)
            {
                yield return chain;
                continue;
            }

            foreach (var (relationship, previous) in side.Steps[step.Node])
            {
                pending.Push((previous, step.Depth + 1, relationship));
            }
        }
    }

    private sealed class SearchSide
    {
        public SearchSide(long start, Direction direction)
        {
            Start = start;
            Direction = direction;
            LevelOf = new() { [start] = -1 };
            Frontier = [start];
        }

        public long Start { get; }

        public Direction Direction { get; }

        public int Level { get; set; }

        // The start is at level -1, so that it is never reached again.
        public Dictionary<long, int> LevelOf { get; }

        public Dictionary<long, List<(long Relationship, long Previous)>> Steps { get; } = [];

        public List<long> Frontier { get; set; }
    }
}
