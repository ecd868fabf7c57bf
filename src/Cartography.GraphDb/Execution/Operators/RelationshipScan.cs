using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Relationships by type, with their ends; those without a direction twice, once from each end.</summary>
internal sealed class RelationshipScan(Operator input, PatternRelationship relationship) : Operator
{
    private readonly TypeTokens _types = new(relationship.Types);
    private RelationshipCursor _relationships;
    private int _nextType;
    private bool _reversed;
    private bool _active;

    public override void Open(Frame frame)
    {
        _active = false;
        _reversed = false;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_reversed)
        {
            _reversed = false;
            Bind(frame, _relationships.Current, true);
            return true;
        }

        while (true)
        {
            frame.Tick();

            if (_active && _relationships.MoveNext())
            {
                frame.Hits++;
                var id = _relationships.Current;
                Bind(frame, id, relationship.Direction == RelationshipDirection.Incoming);
                _reversed = relationship.Direction == RelationshipDirection.Either && frame.Graph.StartOf(id) != frame.Graph.EndOf(id);
                return true;
            }

            if (_active && _nextType < _types.Tokens.Length)
            {
                _relationships = frame.Graph.RelationshipsOfType(_types.Tokens[_nextType++]);
                continue;
            }

            if (!input.MoveNext(frame))
            {
                return _active = false;
            }

            _types.Resolve(frame.Graph);
            _active = true;
            _nextType = 1;
            _relationships = _types.IsImpossible ? default
                : _types.Tokens.IsEmpty ? frame.Graph.AllRelationships() : frame.Graph.RelationshipsOfType(_types.Tokens[0]);
        }
    }

    private void Bind(Frame frame, long id, bool reversed)
    {
        var start = Value.NodeReference(frame.Graph.StartOf(id));
        var end = Value.NodeReference(frame.Graph.EndOf(id));
        frame.Slots[relationship.Slot] = Value.RelationshipReference(id);
        frame.Slots[relationship.Left] = reversed ? end : start;
        frame.Slots[relationship.Right] = reversed ? start : end;
    }
}
