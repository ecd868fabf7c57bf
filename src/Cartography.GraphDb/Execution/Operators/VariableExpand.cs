using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>From a bound node along paths of many lengths, depth first, no relationship twice on one path.</summary>
internal sealed class VariableExpand(Operator input, PatternVariableLength pattern, bool fromLeft, bool into) : Operator
{
    private readonly TypeTokens _types = new(pattern.Types);
    private readonly Evaluator[] _conditions = [.. pattern.StepConditions.Select(condition => condition.Test)];
    private readonly Direction _direction = Directions.From(pattern.Direction, fromLeft);
    private readonly int _from = fromLeft ? pattern.Left : pattern.Right;
    private readonly int _to = fromLeft ? pattern.Right : pattern.Left;
    private readonly List<ExpandCursor> _walks = [];
    private readonly List<long> _path = [];
    private readonly HashSet<long> _onPath = [];
    private bool _atStart;
    private long _start;

    public override void Open(Frame frame)
    {
        _walks.Clear();
        _path.Clear();
        _onPath.Clear();
        _atStart = false;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_atStart)
            {
                _atStart = false;
                Push(frame, _start);

                if (pattern.Min == 0 && TryEmit(frame, _start))
                {
                    return true;
                }

                continue;
            }

            if (_walks.Count > 0)
            {
                if (Advance(frame) is { } reached && _path.Count >= pattern.Min && TryEmit(frame, reached))
                {
                    return true;
                }

                continue;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _types.Resolve(frame.Graph);
            _start = NodeSlot.Read(frame, _from);
            _atStart = _start >= 0;
        }
    }

    // The next node that the walk reaches; nothing when a step back was made.
    private long? Advance(Frame frame)
    {
        ref var walk = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_walks)[^1];

        while (walk.MoveNext())
        {
            frame.Hits++;
            frame.Tick();

            if (IsOnPath(walk.Relationship) || !Meets(frame, walk.Relationship, walk.Other))
            {
                continue;
            }

            var other = walk.Other;
            Enter(frame, walk.Relationship);
            Push(frame, other);
            return other;
        }

        _walks.RemoveAt(_walks.Count - 1);
        Leave(frame);
        return null;
    }

    private void Push(Frame frame, long node) =>
        _walks.Add(_path.Count < pattern.Max && !_types.IsImpossible ? frame.Graph.Expand(node, _direction, _types.Tokens) : default);

    private bool IsOnPath(long relationship) => _path.Count < 16 ? _path.Contains(relationship) : _onPath.Contains(relationship);

    private void Enter(Frame frame, long relationship)
    {
        _path.Add(relationship);

        if (_path.Count == 16)
        {
            _onPath.UnionWith(_path);
        }
        else if (_path.Count > 16)
        {
            _onPath.Add(relationship);
        }

        frame.Memory.Allocate(192);
    }

    private void Leave(Frame frame)
    {
        if (_path.Count == 0)
        {
            return;
        }

        if (_path.Count <= 16)
        {
            _onPath.Clear();
        }
        else
        {
            _onPath.Remove(_path[^1]);
        }

        _path.RemoveAt(_path.Count - 1);
        frame.Memory.Release(192);
    }

    private bool Meets(Frame frame, long relationship, long node)
    {
        if (_conditions.Length == 0)
        {
            return true;
        }

        frame.Slots[pattern.StepRelationship] = Value.RelationshipReference(relationship);
        frame.Slots[pattern.StepNode] = Value.NodeReference(node);

        foreach (var condition in _conditions)
        {
            if (!condition.IsTrue(frame))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryEmit(Frame frame, long reached)
    {
        if (into)
        {
            if (NodeSlot.Read(frame, _to) != reached)
            {
                return false;
            }
        }
        else
        {
            frame.Slots[_to] = Value.NodeReference(reached);
        }

        var items = new Value[_path.Count];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.RelationshipReference(_path[fromLeft ? i : items.Length - 1 - i]);
        }

        frame.Slots[pattern.Slot] = Value.From(ListValue.Of(items));
        return true;
    }
}
