using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class AllNodesScan(Operator input, int slot) : Operator
{
    private NodeCursor _nodes;

    public override void Open(Frame frame)
    {
        _nodes = default;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_nodes.MoveNext())
            {
                frame.Hits++;
                frame.Slots[slot] = Value.NodeReference(_nodes.Current);
                return true;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _nodes = frame.Graph.AllNodes();
        }
    }
}
