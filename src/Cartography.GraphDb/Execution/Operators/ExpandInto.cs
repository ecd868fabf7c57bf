using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The relationships between two bound nodes, searched from the end that has fewer.</summary>
internal sealed class ExpandInto(Operator input, PatternRelationship pattern) : Operator
{
    private readonly TypeTokens _types = new(pattern.Types);
    private ExpandCursor _walk;
    private long _target;
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

            while (_active && _walk.MoveNext())
            {
                frame.Hits++;
                frame.Tick();

                if (_walk.Other == _target)
                {
                    frame.Slots[pattern.Slot] = Value.RelationshipReference(_walk.Relationship);
                    return true;
                }
            }

            if (!input.MoveNext(frame))
            {
                return _active = false;
            }

            Begin(frame);
        }
    }

    private void Begin(Frame frame)
    {
        _types.Resolve(frame.Graph);
        var left = NodeSlot.Read(frame, pattern.Left);
        var right = NodeSlot.Read(frame, pattern.Right);
        _active = left >= 0 && right >= 0 && !_types.IsImpossible;

        if (!_active)
        {
            return;
        }

        var fromLeft = Degree(frame, left, Directions.From(pattern.Direction, true)) <= Degree(frame, right, Directions.From(pattern.Direction, false));
        _target = fromLeft ? right : left;
        _walk = frame.Graph.Expand(fromLeft ? left : right, Directions.From(pattern.Direction, fromLeft), _types.Tokens);
    }

    private long Degree(Frame frame, long node, Direction direction)
    {
        if (_types.Tokens.IsEmpty)
        {
            return frame.Graph.Degree(node, direction);
        }

        var degree = 0L;

        foreach (var type in _types.Tokens)
        {
            degree += frame.Graph.Degree(node, direction, type);
        }

        return degree;
    }
}
