using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class NodeCount(string? label, int slot) : Operator
{
    private bool _given;

    public override void Open(Frame frame) => _given = false;

    public override bool MoveNext(Frame frame)
    {
        if (_given)
        {
            return false;
        }

        _given = true;
        frame.Hits++;
        frame.Slots[slot] = Value.From(
            label is null ? frame.Graph.NodeCount : frame.Graph.Labels.TryGetId(label, out var token) ? frame.Graph.NodeCountOf(token) : 0L);
        return true;
    }
}
