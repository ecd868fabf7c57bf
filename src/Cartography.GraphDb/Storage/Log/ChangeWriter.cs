using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Storage.Log;

/// <summary>
/// Writes down what a transaction changes, to be played again after a crash. Records that only got a new stamp, one after
/// another, take a few bytes together.
/// </summary>
internal sealed class ChangeWriter
{
    private readonly ByteWriter _out = new();
    private SeenRun _nodes;
    private SeenRun _relationships;

    /// <summary>How many bytes there are; also a place to go back to.</summary>
    public int Position
    {
        get
        {
            FlushRuns();
            return _out.Length;
        }
    }

    /// <summary>All that was written.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            FlushRuns();
            return _out.Written;
        }
    }

    public void Clear()
    {
        _nodes = default;
        _relationships = default;
        _out.Clear();
    }

    public void Truncate(int position)
    {
        _nodes = default;
        _relationships = default;
        _out.Truncate(position);
    }

    public void Stamp(uint id, uint scopePlusOne, ReadOnlySpan<byte> block)
    {
        Begin(ChangeKind.Stamp);
        _out.Number(id);
        _out.Number(scopePlusOne);
        _out.Bytes(block);
    }

    public void AddNode(uint labelSet, uint created, uint seen, ReadOnlySpan<byte> block)
    {
        Begin(ChangeKind.AddNode);
        _out.Number(labelSet);
        _out.Number(created);
        _out.Number(seen);
        _out.Bytes(block);
    }

    public void NodeLabels(uint id, uint labelSet)
    {
        Begin(ChangeKind.NodeLabels);
        _out.Number(id);
        _out.Number(labelSet);
    }

    public void NodeBlock(uint id, ReadOnlySpan<byte> block)
    {
        Begin(ChangeKind.NodeBlock);
        _out.Number(id);
        _out.Bytes(block);
    }

    public void NodeStamps(uint id, uint created, uint seen)
    {
        Begin(ChangeKind.NodeStamps);
        _out.Number(id);
        _out.Number(created);
        _out.Number(seen);
    }

    public void NodeSeen(uint id, uint seen)
    {
        if (!_nodes.TryExtend(id, seen))
        {
            Flush(ref _nodes, ChangeKind.NodesSeen);
            _nodes = new SeenRun(seen, id, 1);
        }
    }

    public void DeleteNode(uint id)
    {
        Begin(ChangeKind.DeleteNode);
        _out.Number(id);
    }

    public void AddRelationship(int type, uint start, uint end, uint created, uint seen, ReadOnlySpan<byte> block)
    {
        Begin(ChangeKind.AddRelationship);
        _out.Number((uint)type);
        _out.Number(start);
        _out.Number(end);
        _out.Number(created);
        _out.Number(seen);
        _out.Bytes(block);
    }

    public void RelationshipBlock(uint id, ReadOnlySpan<byte> block)
    {
        Begin(ChangeKind.RelationshipBlock);
        _out.Number(id);
        _out.Bytes(block);
    }

    public void RelationshipStamps(uint id, uint created, uint seen)
    {
        Begin(ChangeKind.RelationshipStamps);
        _out.Number(id);
        _out.Number(created);
        _out.Number(seen);
    }

    public void RelationshipSeen(uint id, uint seen)
    {
        if (!_relationships.TryExtend(id, seen))
        {
            Flush(ref _relationships, ChangeKind.RelationshipsSeen);
            _relationships = new SeenRun(seen, id, 1);
        }
    }

    public void DeleteRelationship(uint id)
    {
        Begin(ChangeKind.DeleteRelationship);
        _out.Number(id);
    }

    public void AddIndex(IndexDefinition definition)
    {
        Begin(ChangeKind.AddIndex);
        IndexDefinitionCodec.Write(_out, definition);
    }

    public void DropIndex(int id)
    {
        Begin(ChangeKind.DropIndex);
        _out.Number((uint)id);
    }

    private void Begin(ChangeKind kind)
    {
        FlushRuns();
        _out.Byte((byte)kind);
    }

    private void FlushRuns()
    {
        Flush(ref _nodes, ChangeKind.NodesSeen);
        Flush(ref _relationships, ChangeKind.RelationshipsSeen);
    }

    private void Flush(ref SeenRun run, ChangeKind kind)
    {
        if (run.Count > 0)
        {
            _out.Byte((byte)kind);
            _out.Number(run.Stamp);
            _out.Number(run.First);
            _out.Number(run.Count);
            run = default;
        }
    }
}
