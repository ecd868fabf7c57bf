using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;
using Cartography.GraphDb.Storage.Writing;

namespace Cartography.GraphDb.Transactions;

/// <summary>
/// The one transaction that writes. Reads see what it has written; nobody else does before <see cref="CommitAsync"/> has
/// returned. Not for several threads at once. Disposing it without a commit rolls it back.
/// </summary>
internal sealed partial class WriteTransaction : GraphView, IDisposable
{
    private const int TakenAtOnce = 64;

    private readonly GraphDatabase _database;
    private readonly GraphState _begin;
    private readonly BlobMark _beginBlobs;
    private readonly GraphWriter _writer;
    private readonly PropertyBlockWriter _blocks;
    private readonly List<uint> _deletedNodes = [];
    private bool _ended;

    internal WriteTransaction(GraphDatabase database, GraphWriter writer, GraphState begin, Storage.Catalogs.Catalog catalog)
        : base(writer.State, catalog)
    {
        _database = database;
        _writer = writer;
        _begin = begin;
        _beginBlobs = writer.Heap.Mark();
        _blocks = new PropertyBlockWriter(catalog.Shapes);
    }

    /// <summary>Whether anything was changed.</summary>
    public bool HasChanges => _writer.Changes!.Position > 0;

    /// <summary>About how many bytes of changes are held until the commit.</summary>
    public long ChangeBytes => _writer.Changes!.Position;

    internal GraphWriter Writer => _writer;

    internal PropertyBlockWriter Blocks => _blocks;

    private protected override bool IsWritable => true;

    /// <inheritdoc/>
    public override bool NodeWasDeletedHere(long id) =>
        id > 0 && id < State.NextNode && !NodeExists(id) && (id >= _begin.NextNode || _begin.Nodes[(uint)id].LabelSet != 0);

    /// <inheritdoc/>
    public override bool RelationshipWasDeletedHere(long id) =>
        id > 0 && id < State.NextRelationship && !RelationshipExists(id)
        && (id >= _begin.NextRelationship || _begin.Relationships[(uint)id].TypePlusOne != 0);

    /// <summary>A point to go back to with <see cref="RollbackTo"/>; costs that pages written again are copied again.</summary>
    public Savepoint Savepoint()
    {
        EnsureRunning();
        return new Savepoint(State.Freeze(), _writer.Heap.Mark(), _writer.Changes!.Position, _deletedNodes.Count);
    }

    /// <summary>Undoes everything since the savepoint, which can be used again.</summary>
    public void RollbackTo(Savepoint savepoint)
    {
        EnsureRunning();
        State.RevertTo(savepoint.State);
        _writer.Heap.RevertTo(savepoint.Blobs);
        State.Blobs = _writer.Heap.Segments;
        _writer.Changes!.Truncate(savepoint.Changes);
        _deletedNodes.RemoveRange(savepoint.DeletedNodes, _deletedNodes.Count - savepoint.DeletedNodes);
    }

    /// <summary>
    /// Makes the changes durable, then visible to all. Fails with <see cref="StorageError.StillHasRelationships"/> when a deleted
    /// node has relationships left; the transaction is then rolled back, as after any other failure.
    /// </summary>
    public async Task CommitAsync(CancellationToken cancel = default)
    {
        EnsureRunning();

        try
        {
            CheckDeletedNodes();
            await _database.CommitAsync(this, cancel);
            _ended = true;
        }
        finally
        {
            if (!_ended)
            {
                Rollback();
            }
        }
    }

    /// <summary>Undoes everything and ends the transaction.</summary>
    public void Rollback()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _writer.RolledBack();
        State.RevertTo(_begin);
        _writer.Heap.RevertTo(_beginBlobs);
        State.Blobs = _writer.Heap.Segments;
        _database.EndWrite();
    }

    /// <inheritdoc/>
    public void Dispose() => Rollback();

    private protected override PagedTable<NodeRecord> StableNodes() => State.Nodes.Share();

    private protected override PagedTable<RelationshipRecord> StableRelationships() => State.Relationships.Share();

    private protected override ExpandCursor Stabilise(ExpandCursor walk, long degree, long node, Direction direction, ReadOnlySpan<int> types)
    {
        if (degree <= TakenAtOnce)
        {
            return walk.Taken((int)degree);
        }

        var stable = new ExpandCursor(StableRelationships(), (uint)node, direction == Direction.Both);
        AddChains(ref stable, node, direction, types);
        return stable;
    }

    private void CheckDeletedNodes()
    {
        foreach (var node in _deletedNodes)
        {
            if (State.Nodes[node].FirstGroup != 0)
            {
                throw new StorageException(
                    StorageError.StillHasRelationships,
                    $"Cannot delete node<{node}>, because it still has relationships. To delete this node, you must first delete its relationships.");
            }
        }
    }

    private void EnsureRunning()
    {
        if (_ended)
        {
            throw new StorageException(StorageError.TransactionEnded, "The transaction has ended already. Begin a new one.");
        }
    }
}
