using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>From a bound node along its relationships to whatever is at their other end.</summary>
internal sealed class Expand(Operator input, int from, int relationship, int to, Direction direction, IReadOnlyList<string>? types) : Operator
{
    private readonly TypeTokens _types = new(types);
    private ExpandCursor _walk;
    private bool _active;

    public override void Open(Frame frame)
    {
        _active = false;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_active && _walk.MoveNext())
            {
                frame.Hits++;
                frame.Slots[relationship] = Value.RelationshipReference(_walk.Relationship);
                frame.Slots[to] = Value.NodeReference(_walk.Other);
                return true;
            }

            if (!input.MoveNext(frame))
            {
                return _active = false;
            }

            _types.Resolve(frame.Graph);
            var node = NodeSlot.Read(frame, from);
            _active = node >= 0 && !_types.IsImpossible;

            if (_active)
            {
                _walk = frame.Graph.Expand(node, direction, _types.Tokens);
            }
        }
    }
}
