using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Relationships by an index, with their ends.</summary>
internal sealed class RelationshipIndexSeek(
    Operator input, PatternRelationship pattern, string type, IReadOnlyList<string> properties, IndexSeekRequest request) : Operator
{
    private readonly IndexLookup _index = new(EntityKind.Relationship, type, properties);
    private readonly IndexProbe _probe = new(request);
    private bool _reversedNext;

    public override void Open(Frame frame)
    {
        _probe.Reset();
        _reversedNext = false;
        _index.Resolve(frame.Graph);
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_reversedNext)
        {
            _reversedNext = false;
            Bind(frame, true);
            return true;
        }

        while (true)
        {
            frame.Tick();

            if (_probe.MoveNext(frame, _index))
            {
                frame.Hits++;
                var id = _probe.Current;
                _reversedNext = pattern.Direction == RelationshipDirection.Either && frame.Graph.StartOf(id) != frame.Graph.EndOf(id);
                Bind(frame, pattern.Direction == RelationshipDirection.Incoming);
                return true;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _probe.Begin(frame, _index);
        }
    }

    private void Bind(Frame frame, bool reversed)
    {
        var id = _probe.Current;
        var start = Value.NodeReference(frame.Graph.StartOf(id));
        var end = Value.NodeReference(frame.Graph.EndOf(id));
        frame.Slots[pattern.Slot] = Value.RelationshipReference(id);
        frame.Slots[pattern.Left] = reversed ? end : start;
        frame.Slots[pattern.Right] = reversed ? start : end;
    }
}
