using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>What one step has collected and not yet handed to the loader, by node type.</summary>
internal sealed class StepBuffer(string step, string scope, IReadOnlySet<string> declared, LoadSession session)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, TypeBuffer> _buffers = new(StringComparer.Ordinal);
    private long _nodes;
    private long _edges;

    public ReadLog Log { get; } = new();

    public long Nodes => Interlocked.Read(ref _nodes);

    public long Edges => Interlocked.Read(ref _edges);

    /// <summary>Why the step is only partly read; null when nothing says so.</summary>
    public string? PartialReason { get; private set; }

    public void MarkPartial(string reason) => PartialReason ??= reason;

    public ValueTask AddNode<T>(T record, OwnerKeys owner, CancellationToken cancel)
        where T : INodeRecord<T>
    {
        var schema = T.Schema;

        if (!declared.Contains(schema.Name))
        {
            throw new InvalidOperationException($"{step} adds {schema.Name} without declaring it with [Owns] or [Sees].");
        }

        var plan = session.PlanOf(schema);
        var row = new Value[schema.Properties.Length];
        record.WriteProperties(row);

        if (row[0].IsNull || row[0].Kind == ValueKind.String && row[0].AsString().Length == 0)
        {
            Log.Add($"{schema.Label}: a row without its key");
            MarkPartial($"{schema.Label}: rows without their key were left out.");
            return ValueTask.CompletedTask;
        }

        Interlocked.Increment(ref _nodes);
        TypeBuffer? full = null;

        lock (_lock)
        {
            var buffer = BufferOf(schema.Name, () => new TypeBuffer(plan));
            buffer.Add(record, row, owner);

            if (buffer.IsFull)
            {
                _buffers.Remove(schema.Name);
                full = buffer;
            }
        }

        return full is null ? ValueTask.CompletedTask : HandOver(full, cancel);
    }

    public ValueTask AddLink<T>(T link, CancellationToken cancel)
        where T : ILinkRecord<T>
    {
        var schema = T.Schema;
        var row = new Value[schema.SourceMatch.Length + schema.TargetMatch.Length + schema.Properties.Length];
        link.WriteRow(row);
        TypeBuffer? full = null;

        lock (_lock)
        {
            var buffer = BufferOf("link " + schema.Name, () => new TypeBuffer(schema.Module, session.ShapeOf(schema)));
            buffer.AddLink(row);

            if (buffer.IsFull)
            {
                _buffers.Remove("link " + schema.Name);
                full = buffer;
            }
        }

        return full is null ? ValueTask.CompletedTask : HandOver(full, cancel);
    }

    /// <summary>Hands over the rest, and waits until the store has everything of the step.</summary>
    public async Task Complete(CancellationToken cancel)
    {
        List<TypeBuffer> rest;

        lock (_lock)
        {
            rest = [.. _buffers.Values];
            _buffers.Clear();
        }

        foreach (var buffer in rest)
        {
            await HandOver(buffer, cancel);
        }

        await session.Loader.Drain(cancel);
    }

    private TypeBuffer BufferOf(string name, Func<TypeBuffer> make)
    {
        if (!_buffers.TryGetValue(name, out var buffer))
        {
            buffer = make();
            _buffers.Add(name, buffer);
        }

        return buffer;
    }

    private async ValueTask HandOver(TypeBuffer buffer, CancellationToken cancel)
    {
        var stamp = session.StampOf(buffer.Module, scope);

        if (buffer.TakeNodes(stamp) is { } nodes)
        {
            await session.Loader.Add(nodes, cancel);
        }

        foreach (var (batch, labels) in buffer.TakeEdges(stamp))
        {
            Interlocked.Add(ref _edges, batch.Rows.Count);
            await session.Edges.Add(batch, labels, cancel);
        }
    }
}
