using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>
/// The nodes that the same call has just written. Their edges mostly come in the same order with the very same key texts,
/// which then need not be sought again.
/// </summary>
internal sealed class WrittenRows(NodeRows batch, uint[] nodes)
{
    private const int LookAhead = 4;

    private int _next;

    public bool IsKeyedBy(EdgeSide side) =>
        side.Keys.Count == 1
        && side.Keys[0] == new SideKey(batch.Properties[0])
        && string.Equals(side.Label, batch.Label, StringComparison.Ordinal);

    /// <summary>Begins at the first row again.</summary>
    public WrittenRows Again() => new(batch, nodes);

    /// <summary>The node of the row with this very text as its key, if it is one of the next.</summary>
    public bool TryNext(string key, out uint node)
    {
        for (var i = _next; i < nodes.Length && i < _next + LookAhead; i++)
        {
            ref readonly var value = ref batch.Rows[i][0];

            if (value.Kind == ValueKind.String && ReferenceEquals(value.AsString(), key))
            {
                _next = i;
                node = nodes[i];
                return node != 0;
            }
        }

        node = 0;
        return false;
    }
}
