using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>
/// Takes the records of one step, under one owner, and hands them to the store in batches; adding waits when the store is behind. It may be
/// used from several threads.
/// </summary>
/// <typeparam name="TOwner">The owner's node type: what belongs to another cannot be added.</typeparam>
public sealed class Sink<TOwner>
{
    private readonly StepBuffer _buffer;
    private readonly OwnerKeys _owner;

    internal Sink(StepBuffer buffer, OwnerKeys owner)
    {
        _buffer = buffer;
        _owner = owner;
    }

    /// <summary>Takes what cannot be read; clients that read answers are given it.</summary>
    public ReadLog Log => _buffer.Log;

    /// <summary>Adds a node of this owner. A node without key is counted, and makes the step partial.</summary>
    public ValueTask Add<T>(T record, CancellationToken cancel)
        where T : INodeRecord<T>, IWithin<TOwner> => _buffer.AddNode(record, _owner, cancel);

    /// <summary>Adds a node that belongs to no owner.</summary>
    public ValueTask AddOwnerless<T>(T record, CancellationToken cancel)
        where T : INodeRecord<T>, IOwnerless => _buffer.AddNode(record, OwnerKeys.None, cancel);

    /// <summary>Adds an edge between nodes that others load.</summary>
    public ValueTask Link<T>(T link, CancellationToken cancel)
        where T : ILinkRecord<T> => _buffer.AddLink(link, cancel);

    /// <summary>A sink for what belongs to a node within this owner, such as the statements of a policy.</summary>
    /// <param name="keys">The keys of that node, as its edges match it.</param>
    public Sink<TParent> Under<TParent>(params ReadOnlySpan<Value> keys) => new(_buffer, new OwnerKeys([.. keys], IsThere: false));

    /// <summary>Says that part of the scope could not be read although the rest was: the step ends partial, and nothing of it is swept.</summary>
    /// <param name="reason">A sentence for the person who must act.</param>
    public void MarkPartial(string reason) => _buffer.MarkPartial(reason);
}
