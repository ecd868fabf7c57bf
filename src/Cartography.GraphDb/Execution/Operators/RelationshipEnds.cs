using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Binds, or compares, the ends of a relationship that is bound.</summary>
internal sealed class RelationshipEnds(Operator input, PatternRelationship pattern, bool leftIsBound, bool rightIsBound) : Operator
{
    private readonly TypeTokens _types = new(pattern.Types);
    private bool _reversedNext;

    public override void Open(Frame frame)
    {
        _reversedNext = false;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_reversedNext)
            {
                _reversedNext = false;

                if (TryBind(frame, true))
                {
                    return true;
                }
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _types.Resolve(frame.Graph);

            if (!IsOfType(frame))
            {
                continue;
            }

            var id = frame.Slots[pattern.Slot].AsId();
            _reversedNext = pattern.Direction == RelationshipDirection.Either && frame.Graph.StartOf(id) != frame.Graph.EndOf(id);

            if (TryBind(frame, pattern.Direction == RelationshipDirection.Incoming))
            {
                return true;
            }
        }
    }

    private bool IsOfType(Frame frame)
    {
        var value = frame.Slots[pattern.Slot];

        if (value.IsNull || _types.IsImpossible)
        {
            return false;
        }

        if (value.Kind != ValueKind.Relationship)
        {
            throw new QueryException(StatusCodes.TypeError, $"Expected a relationship, but got {ShortText.Of(value)}.", "22N01");
        }

        return _types.Tokens.IsEmpty || _types.Tokens.Contains(frame.Graph.TypeOf(value.AsId()));
    }

    private bool TryBind(Frame frame, bool reversed)
    {
        var id = frame.Slots[pattern.Slot].AsId();
        var start = frame.Graph.StartOf(id);
        var end = frame.Graph.EndOf(id);
        return TryEnd(frame, pattern.Left, leftIsBound, reversed ? end : start)
            && TryEnd(frame, pattern.Right, rightIsBound || pattern.Right == pattern.Left, reversed ? start : end);
    }

    private static bool TryEnd(Frame frame, int slot, bool bound, long node)
    {
        if (bound)
        {
            return NodeSlot.Read(frame, slot) == node;
        }

        frame.Slots[slot] = Value.NodeReference(node);
        return true;
    }
}
