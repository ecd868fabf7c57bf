using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class RelationshipCount(IReadOnlyList<string>? types, int slot) : Operator
{
    private readonly TypeTokens _types = new(types);
    private bool _given;

    public override void Open(Frame frame)
    {
        _given = false;
        _types.Resolve(frame.Graph);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_given)
        {
            return false;
        }

        _given = true;
        frame.Hits++;
        var count = types is null ? frame.Graph.RelationshipCount : 0;

        foreach (var type in _types.Tokens)
        {
            count += frame.Graph.RelationshipCountOf(type);
        }

        frame.Slots[slot] = Value.From(count);
        return true;
    }
}
