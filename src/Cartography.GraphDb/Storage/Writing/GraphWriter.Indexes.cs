using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Writing;

internal sealed partial class GraphWriter
{
    /// <summary>Adds an index and fills it from what is there. Fails where a uniqueness constraint does not hold.</summary>
    public void AddIndex(IndexDefinition definition)
    {
        var index = new PropertyIndex(definition);

        if (index.HasTree)
        {
            IndexBuilder.Build(State, catalog, index);
        }

        State.Indexes = State.Indexes.With(index);
        Changes?.AddIndex(definition);
    }

    public void DropIndex(int id)
    {
        State.Indexes = State.Indexes.Without(id);
        State.Trees.Edit((uint)id) = null;
        Changes?.DropIndex(id);
    }

    private void MoveBetweenLabels(uint id, uint before, uint after, ReadOnlySpan<byte> bytes)
    {
        var old = catalog.LabelSets[before];
        var now = catalog.LabelSets[after];
        var oldIndexes = State.Indexes.OfLabelSet(before, catalog.LabelSets);
        var newIndexes = State.Indexes.OfLabelSet(after, catalog.LabelSets);
        var block = BlockOf(bytes);

        foreach (var index in newIndexes)
        {
            if (!oldIndexes.AsSpan().Contains(index))
            {
                Insert(index, id, block);
            }
        }

        foreach (var index in oldIndexes)
        {
            if (!newIndexes.AsSpan().Contains(index))
            {
                IndexEntries.Remove(index, block, id, State.EditTree(index.Definition.Id), _oldKey);
            }
        }

        foreach (var label in old)
        {
            if (Array.BinarySearch(now, label) < 0)
            {
                State.EditBitmap(State.ByLabel, label).Remove(id);
            }
        }

        foreach (var label in now)
        {
            State.EditBitmap(State.ByLabel, label).Add(id);
        }
    }

    private void IndexNode(uint id, uint labelSet, ReadOnlySpan<byte> block) =>
        InsertAll(State.Indexes.OfLabelSet(labelSet, catalog.LabelSets), id, block);

    private void UnindexNode(uint id, uint labelSet, ReadOnlySpan<byte> block) =>
        RemoveAll(State.Indexes.OfLabelSet(labelSet, catalog.LabelSets), id, block);

    private void ReindexNode(uint id, uint labelSet, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        Replace(State.Indexes.OfLabelSet(labelSet, catalog.LabelSets), id, before, after);

    private void IndexRelationship(uint id, int type, ReadOnlySpan<byte> block) => InsertAll(State.Indexes.OfType(type), id, block);

    private void UnindexRelationship(uint id, int type, ReadOnlySpan<byte> block) => RemoveAll(State.Indexes.OfType(type), id, block);

    private void ReindexRelationship(uint id, int type, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        Replace(State.Indexes.OfType(type), id, before, after);

    private void CheckUnique(uint id, uint labelSet, ReadOnlySpan<byte> block) =>
        CheckAll(State.Indexes.OfLabelSet(labelSet, catalog.LabelSets), id, block);

    private void CheckUniqueRelationship(uint id, int type, ReadOnlySpan<byte> block) => CheckAll(State.Indexes.OfType(type), id, block);

    private void CheckAll(PropertyIndex[] indexes, uint id, ReadOnlySpan<byte> bytes)
    {
        foreach (var index in indexes)
        {
            if (index.Definition.IsUnique && IndexKeys.TryWrite(index, BlockOf(bytes), _newKey))
            {
                Uniqueness.Check(State, catalog, index, id, BlockOf(bytes), _newKey.Finish());
            }
        }
    }

    private void InsertAll(PropertyIndex[] indexes, uint id, ReadOnlySpan<byte> bytes)
    {
        if (indexes.Length == 0)
        {
            return;
        }

        var block = BlockOf(bytes);

        foreach (var index in indexes)
        {
            // Whoever adds a record has checked uniqueness, for all indexes, before the first change.
            IndexEntries.Add(index, block, id, State.EditTree(index.Definition.Id), _newKey);
        }
    }

    private void Insert(PropertyIndex index, uint id, PropertyBlock block)
    {
        if (index.Definition.IsUnique && IndexKeys.TryWrite(index, block, _newKey))
        {
            Uniqueness.Check(State, catalog, index, id, block, _newKey.Finish());
        }

        IndexEntries.Add(index, block, id, State.EditTree(index.Definition.Id), _newKey);
    }

    private void RemoveAll(PropertyIndex[] indexes, uint id, ReadOnlySpan<byte> bytes)
    {
        foreach (var index in indexes)
        {
            IndexEntries.Remove(index, BlockOf(bytes), id, State.EditTree(index.Definition.Id), _oldKey);
        }
    }

    private void Replace(PropertyIndex[] indexes, uint id, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        foreach (var index in indexes)
        {
            if (index.IsFulltext)
            {
                IndexEntries.Remove(index, BlockOf(before), id, State.EditTree(index.Definition.Id), _oldKey);
                IndexEntries.Add(index, BlockOf(after), id, State.EditTree(index.Definition.Id), _newKey);
                continue;
            }

            var had = IndexKeys.TryWrite(index, BlockOf(before), _oldKey);
            var has = IndexKeys.TryWrite(index, BlockOf(after), _newKey);

            if (had && has && _oldKey.Finish().SequenceEqual(_newKey.Finish()))
            {
                continue;
            }

            if (has && index.Definition.IsUnique)
            {
                Uniqueness.Check(State, catalog, index, id, BlockOf(after), _newKey.Finish());
            }

            if (had)
            {
                State.EditTree(index.Definition.Id).Remove(_oldKey.Finish(), id);
            }

            if (has)
            {
                State.EditTree(index.Definition.Id).Add(_newKey.Finish(), id);
            }
        }
    }

    private PropertyBlock BlockOf(ReadOnlySpan<byte> bytes) => new(bytes, catalog.Shapes[PropertyBlock.ShapeOf(bytes)]);
}
