using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Transactions;

internal sealed partial class WriteTransaction
{
    /// <summary>Makes a relationship between two nodes that are there; properties that are null are left out.</summary>
    public long CreateRelationship(int type, long start, long end, ReadOnlySpan<PropertyChange> properties = default)
    {
        Existing(start);
        Existing(end);
        var (created, seen, block) = NewContents(properties);
        return _writer.AddRelationship(type, (uint)start, (uint)end, created, seen, block);
    }

    /// <summary>A relationship of a type from one node to another, looked for from the end that has fewer; 0 where there is none.</summary>
    public long FindRelationship(int type, long start, long end) =>
        NodeExists(start) && NodeExists(end) ? _writer.FindRelationship(type, (uint)start, (uint)end) : 0;

    /// <summary>Sets a property of a relationship; null removes it. False when it was null and is.</summary>
    public bool SetRelationshipProperty(long relationship, int key, in Value value)
    {
        var had = !RelationshipProperty(ExistingRelationship(relationship), key).IsNull;
        SetRelationshipProperties(relationship, [new PropertyChange(key, value)]);
        return had || !value.IsNull;
    }

    /// <summary>Sets several properties of a relationship, each once; null removes one. Others stay.</summary>
    public void SetRelationshipProperties(long relationship, ReadOnlySpan<PropertyChange> changes)
    {
        ref readonly var record = ref Relationship(ExistingRelationship(relationship));
        var (created, seen, address) = (record.Created, record.Seen, record.Properties);

        if (TryChangeStamps(changes, ref created, ref seen))
        {
            _writer.SetRelationshipStamps((uint)relationship, created, seen);
        }

        if (HasOthers(changes))
        {
            _writer.SetRelationshipBlock((uint)relationship, Merged(Block(address), changes));
        }
    }

    /// <summary>Deletes a relationship. False when it is not there any more.</summary>
    public bool DeleteRelationship(long relationship)
    {
        EnsureRunning();

        if (!RelationshipExists(relationship))
        {
            return false;
        }

        _writer.DeleteRelationship((uint)relationship);
        return true;
    }

    private long ExistingRelationship(long relationship)
    {
        EnsureRunning();
        return RelationshipExists(relationship)
            ? relationship
            : throw new StorageException(StorageError.TransactionEnded, $"Relationship {relationship} is not in the graph, or was deleted in this transaction.");
    }
}
