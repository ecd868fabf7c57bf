using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.Values;

namespace Cartography.GraphDb.Transactions;

internal sealed partial class WriteTransaction
{
    /// <summary>Makes a node with these labels and properties; properties that are null are left out.</summary>
    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<PropertyChange> properties = default)
    {
        EnsureRunning();
        var (created, seen, block) = NewContents(properties);
        return _writer.AddNode(LabelSetOf(labels), created, seen, block);
    }

    /// <summary>Gives a node a label. False when it had it.</summary>
    public bool AddLabel(long node, int label)
    {
        var labels = LabelsOf(Existing(node));

        if (labels.Contains(label))
        {
            return false;
        }

        _writer.SetNodeLabels((uint)node, LabelSetOf([.. labels, label]));
        return true;
    }

    /// <summary>Takes a label from a node. False when it did not have it.</summary>
    public bool RemoveLabel(long node, int label)
    {
        var labels = LabelsOf(Existing(node));
        var at = labels.IndexOf(label);

        if (at < 0)
        {
            return false;
        }

        _writer.SetNodeLabels((uint)node, LabelSetOf([.. labels[..at], .. labels[(at + 1)..]]));
        return true;
    }

    /// <summary>Sets a property of a node; null removes it. False when it was null and is.</summary>
    public bool SetNodeProperty(long node, int key, in Value value)
    {
        var had = !NodeProperty(Existing(node), key).IsNull;
        SetNodeProperties(node, [new PropertyChange(key, value)]);
        return had || !value.IsNull;
    }

    /// <summary>Sets several properties of a node, each once; null removes one. Others stay.</summary>
    public void SetNodeProperties(long node, ReadOnlySpan<PropertyChange> changes)
    {
        ref readonly var record = ref Node(Existing(node));
        var (created, seen, address) = (record.Created, record.Seen, record.Properties);

        if (TryChangeStamps(changes, ref created, ref seen))
        {
            _writer.SetNodeStamps((uint)node, created, seen);
        }

        if (HasOthers(changes))
        {
            _writer.SetNodeBlock((uint)node, Merged(Block(address), changes));
        }
    }

    /// <summary>
    /// Deletes a node. What relationships it has must be deleted too before the transaction commits. False when it is not
    /// there any more.
    /// </summary>
    public bool DeleteNode(long node)
    {
        EnsureRunning();

        if (!NodeExists(node))
        {
            return false;
        }

        _writer.DeleteNode((uint)node);

        if (State.Nodes[(uint)node].FirstGroup != 0)
        {
            _deletedNodes.Add((uint)node);
        }

        return true;
    }

    /// <summary>Deletes all relationships of a node, and gives their number.</summary>
    public long DetachNode(long node)
    {
        EnsureRunning();
        var count = 0L;

        for (var group = State.Nodes[(uint)node].FirstGroup; group != 0; group = State.Nodes[(uint)node].FirstGroup)
        {
            _writer.DeleteRelationship(State.Groups[group].First);
            count++;
        }

        return count;
    }

    private uint LabelSetOf(ReadOnlySpan<int> labels)
    {
        Span<int> sorted = labels.Length <= 64 ? stackalloc int[labels.Length] : new int[labels.Length];
        labels.CopyTo(sorted);
        sorted.Sort();
        var count = 0;

        foreach (var label in sorted)
        {
            if (count == 0 || sorted[count - 1] != label)
            {
                sorted[count++] = label;
            }
        }

        return Catalog.LabelSets.Intern(sorted[..count]);
    }

    private long Existing(long node)
    {
        EnsureRunning();
        return NodeExists(node) ? node : throw new StorageException(StorageError.TransactionEnded, $"Node {node} is not in the graph, or was deleted in this transaction.");
    }
}
