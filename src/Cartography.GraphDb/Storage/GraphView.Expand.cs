using Cartography.GraphDb.Storage.Cursors;

namespace Cartography.GraphDb.Storage;

internal abstract partial class GraphView
{
    /// <summary>
    /// The relationships of a node in a direction, of the given types; of all types where none is given. One that begins and
    /// ends at the node comes once for <see cref="Direction.Both"/>.
    /// </summary>
    public ExpandCursor Expand(long node, Direction direction, ReadOnlySpan<int> types)
    {
        var walk = new ExpandCursor(State.Relationships, (uint)node, direction == Direction.Both);
        var degree = AddChains(ref walk, node, direction, types);
        return Stabilise(walk, degree, node, direction, types);
    }

    /// <summary>How many relationships a node has in a direction, of a type or of all. Takes no longer for a node with many.</summary>
    public long Degree(long node, Direction direction, int? type = null)
    {
        var degree = 0L;
        var groups = State.Groups;

        for (var group = Node(node).FirstGroup; group != 0; group = groups[group].Next)
        {
            ref readonly var record = ref groups[group];

            if ((type is null || record.Key >> 1 == (uint)type) && IsIn(record.Key, direction))
            {
                // A loop is in both chains.
                degree += direction == Direction.Both && (record.Key & 1) == 1 ? record.Count - record.Loops : record.Count;
            }
        }

        return degree;
    }

    /// <summary>What keeps a walk as it is while its transaction writes. A snapshot needs nothing.</summary>
    private protected virtual ExpandCursor Stabilise(ExpandCursor walk, long degree, long node, Direction direction, ReadOnlySpan<int> types) => walk;

    private protected long AddChains(ref ExpandCursor walk, long node, Direction direction, ReadOnlySpan<int> types)
    {
        var degree = 0L;
        var groups = State.Groups;

        for (var group = Node(node).FirstGroup; group != 0; group = groups[group].Next)
        {
            ref readonly var record = ref groups[group];

            if (IsIn(record.Key, direction) && (types.IsEmpty || types.Contains((int)(record.Key >> 1))))
            {
                walk.Add(record.First, (record.Key & 1) == 1);
                degree += record.Count;
            }
        }

        return degree;
    }

    private static bool IsIn(uint groupKey, Direction direction) =>
        direction == Direction.Both || (groupKey & 1) == (direction == Direction.Incoming ? 1u : 0u);
}
