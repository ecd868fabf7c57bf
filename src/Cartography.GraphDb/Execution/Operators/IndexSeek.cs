using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Nodes by an index: equal to values, in a range, with a prefix, or all. What the index finds is compared again by a filter above.</summary>
internal sealed class IndexSeek(Operator input, int slot, string entity, IReadOnlyList<string> properties, IndexSeekRequest request) : Operator
{
    private readonly IndexLookup _index = new(EntityKind.Node, entity, properties);
    private readonly IndexProbe _probe = new(request);

    public override void Open(Frame frame)
    {
        _probe.Reset();
        _index.Resolve(frame.Graph);
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_probe.MoveNext(frame, _index))
            {
                frame.Hits++;
                frame.Slots[slot] = Value.NodeReference(_probe.Current);
                return true;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _probe.Begin(frame, _index);
        }
    }
}
