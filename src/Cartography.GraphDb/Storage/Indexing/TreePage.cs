namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>A page of an index tree. A leaf has keys; an inner page has children, and for each the smallest key that may be under it.</summary>
internal sealed class TreePage(object owner, KeyBlock keys, TreePage[]? children)
{
    /// <summary>Entries in a full page.</summary>
    public const int Capacity = 128;

    /// <summary>Who may write here; anyone else copies first.</summary>
    public object Owner { get; } = owner;

    public KeyBlock Keys { get; private set; } = keys;

    /// <summary>The pages below, one for each key; null in a leaf.</summary>
    public TreePage[]? Children { get; private set; } = children;

    public int Count => Keys.Count;

    public static TreePage NewLeaf(object owner) => new(owner, new KeyBlock(Capacity, 256), null);

    public static TreePage NewInner(object owner) => new(owner, new KeyBlock(Capacity, 256), new TreePage[Capacity]);

    /// <summary>The pages above these, which stand in order.</summary>
    public static TreePage Above(IReadOnlyList<TreePage> pages, object owner)
    {
        if (pages.Count == 0)
        {
            return NewLeaf(owner);
        }

        while (pages.Count > 1)
        {
            var above = new List<TreePage>();

            foreach (var group in pages.Chunk(Capacity - (Capacity / 8)))
            {
                var page = NewInner(owner);

                foreach (var child in group)
                {
                    page.InsertChild(page.Count, child.Keys.KeyAt(0), child.Keys.IdAt(0), child);
                }

                above.Add(page);
            }

            pages = above;
        }

        return pages[0];
    }

    public TreePage OwnedBy(object owner) => ReferenceEquals(owner, Owner) ? this : new TreePage(owner, Keys.Clone(), Children?.AsSpan().ToArray());

    /// <summary>The child that a (key, number) belongs under.</summary>
    public int ChildFor(ReadOnlySpan<byte> key, uint id)
    {
        var index = Keys.LowerBound(key, id);
        return index < Count && Keys.IdAt(index) == id && Keys.HasKeyAt(index, key) ? index : Math.Max(0, index - 1);
    }

    /// <summary>Says that the first child may hold smaller keys than before, so that what is split off it sorts behind it.</summary>
    public void LowerFirstKey(ReadOnlySpan<byte> key, uint id)
    {
        Keys.RemoveAt(0);
        Keys.Insert(0, key, id);
    }

    public void InsertChild(int index, ReadOnlySpan<byte> key, uint id, TreePage child)
    {
        var count = Count;
        Keys.Insert(index, key, id);
        Children.AsSpan(index, count - index).CopyTo(Children.AsSpan(index + 1));
        Children![index] = child;
    }

    public void RemoveChild(int index)
    {
        var count = Count;
        Keys.RemoveAt(index);
        Children.AsSpan(index + 1, count - index - 1).CopyTo(Children.AsSpan(index));
        Children![count - 1] = null!;
    }

    /// <summary>Takes in all that the page to the right holds.</summary>
    public void Append(TreePage right)
    {
        for (var i = 0; i < right.Count; i++)
        {
            if (right.Children is { } children)
            {
                InsertChild(Count, right.Keys.KeyAt(i), right.Keys.IdAt(i), children[i]);
            }
            else
            {
                Keys.Insert(Count, right.Keys.KeyAt(i), right.Keys.IdAt(i));
            }
        }
    }

    /// <summary>Moves what stands from a position on into a new page.</summary>
    public TreePage SplitAt(int index)
    {
        TreePage[]? moved = null;

        if (Children is not null)
        {
            moved = new TreePage[Capacity];
            Children.AsSpan(index, Count - index).CopyTo(moved);
            Children.AsSpan(index, Count - index).Clear();
        }

        return new TreePage(Owner, Keys.SplitAt(index), moved);
    }
}
