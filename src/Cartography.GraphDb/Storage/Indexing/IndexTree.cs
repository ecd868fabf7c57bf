namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>
/// A B+tree from byte keys to record numbers, several for one key, whose pages are copied when first written. A fork shares
/// all pages with what it came from.
/// </summary>
internal sealed class IndexTree
{
    private TreePage _root;

    public IndexTree(object owner)
        : this(owner, null, 0, 0)
    {
    }

    public IndexTree(object owner, TreePage? root, long count, long distinct)
    {
        Owner = owner;
        _root = root ?? TreePage.NewLeaf(this);
        Count = count;
        Distinct = distinct;
    }

    /// <summary>Who may write here; anyone else forks first. Pages belong to the fork that copied them.</summary>
    public object Owner { get; }

    public TreePage Root => _root;

    /// <summary>How many entries.</summary>
    public long Count { get; private set; }

    /// <summary>About how many different keys: pairs that fall on two pages are not looked at.</summary>
    public long Distinct { get; private set; }

    public IndexTree Fork(object owner) => new(owner, _root, Count, Distinct);

    /// <summary>Puts an entry in. False when it was there.</summary>
    public bool Add(ReadOnlySpan<byte> key, uint id)
    {
        _root = _root.OwnedBy(this);

        if (!Insert(_root, key, id, out var right))
        {
            return false;
        }

        Count++;

        if (right is not null)
        {
            var root = TreePage.NewInner(this);
            root.InsertChild(0, _root.Keys.KeyAt(0), _root.Keys.IdAt(0), _root);
            root.InsertChild(1, right.Keys.KeyAt(0), right.Keys.IdAt(0), right);
            _root = root;
        }

        return true;
    }

    /// <summary>Takes an entry out. False when it was not there.</summary>
    public bool Remove(ReadOnlySpan<byte> key, uint id)
    {
        _root = _root.OwnedBy(this);

        if (!Remove(_root, key, id))
        {
            return false;
        }

        Count--;

        while (_root.Children is { } children && _root.Count <= 1)
        {
            _root = _root.Count == 1 ? children[0] : TreePage.NewLeaf(this);
        }

        return true;
    }

    /// <summary>Adds the numbers of all entries with a key.</summary>
    public void Find(ReadOnlySpan<byte> key, List<uint> found)
    {
        var page = _root;
        var nextHasKey = false;

        while (page.Children is { } children)
        {
            var child = page.ChildFor(key, 0);

            if (child + 1 < page.Count)
            {
                nextHasKey = page.Keys.HasKeyAt(child + 1, key);
            }

            page = children[child];
        }

        var keys = page.Keys;
        var at = keys.LowerBound(key, 0);

        while (at < keys.Count && keys.HasKeyAt(at, key))
        {
            found.Add(keys.IdAt(at++));
        }

        if (at == keys.Count && nextHasKey)
        {
            FindBehind(key, found);
        }
    }

    /// <summary>Whether there is this entry.</summary>
    public bool Has(ReadOnlySpan<byte> key, uint id)
    {
        var page = _root;

        while (page.Children is { } children)
        {
            page = children[page.ChildFor(key, id)];
        }

        var at = page.Keys.LowerBound(key, id);
        return at < page.Count && page.Keys.IdAt(at) == id && page.Keys.HasKeyAt(at, key);
    }

    private void FindBehind(ReadOnlySpan<byte> key, List<uint> found)
    {
        var cursor = new TreeCursor(_root, key, [.. key, 0]);
        found.Clear();

        while (cursor.MoveNext())
        {
            found.Add(cursor.Current);
        }
    }

    private bool Insert(TreePage page, ReadOnlySpan<byte> key, uint id, out TreePage? right)
    {
        right = null;

        if (page.Children is null)
        {
            return InsertInLeaf(page, key, id, out right);
        }

        var at = page.ChildFor(key, id);
        var child = page.Children[at] = page.Children[at].OwnedBy(this);

        if (at == 0 && page.Keys.LowerBound(key, id) == 0)
        {
            page.LowerFirstKey(key, id);
        }

        if (!Insert(child, key, id, out var newChild))
        {
            return false;
        }

        if (newChild is not null)
        {
            var target = page;
            var position = at + 1;

            if (page.Count == TreePage.Capacity)
            {
                var split = position == page.Count ? page.Count - 1 : page.Count / 2;
                right = page.SplitAt(split);

                if (position > split)
                {
                    target = right;
                    position -= split;
                }
            }

            target.InsertChild(position, newChild.Keys.KeyAt(0), newChild.Keys.IdAt(0), newChild);
        }

        return true;
    }

    private bool InsertInLeaf(TreePage page, ReadOnlySpan<byte> key, uint id, out TreePage? right)
    {
        right = null;
        var position = page.Keys.LowerBound(key, id);
        var same = position < page.Count && page.Keys.HasKeyAt(position, key);

        if (same && page.Keys.IdAt(position) == id)
        {
            return false;
        }

        if (!same && !(position > 0 && page.Keys.HasKeyAt(position - 1, key)))
        {
            Distinct++;
        }

        if (page.Count == TreePage.Capacity)
        {
            // Keys that come in ascending order leave full pages behind.
            var split = position == page.Count ? page.Count - 1 : page.Count / 2;
            right = page.SplitAt(split);

            if (position > split)
            {
                right.Keys.Insert(position - split, key, id);
                return true;
            }
        }

        page.Keys.Insert(position, key, id);
        return true;
    }

    private bool Remove(TreePage page, ReadOnlySpan<byte> key, uint id)
    {
        if (page.Children is null)
        {
            var position = page.Keys.LowerBound(key, id);

            if (position == page.Count || page.Keys.IdAt(position) != id || !page.Keys.HasKeyAt(position, key))
            {
                return false;
            }

            page.Keys.RemoveAt(position);

            if (!(position < page.Count && page.Keys.HasKeyAt(position, key)) && !(position > 0 && page.Keys.HasKeyAt(position - 1, key)))
            {
                Distinct = Math.Max(Distinct - 1, 0);
            }

            return true;
        }

        var at = page.ChildFor(key, id);
        var child = page.Children[at] = page.Children[at].OwnedBy(this);

        if (!Remove(child, key, id))
        {
            return false;
        }

        if (child.Count == 0)
        {
            page.RemoveChild(at);
        }
        else if (child.Count < TreePage.Capacity / 4)
        {
            MergeSmall(page, at);
        }

        return true;
    }

    // Without this a sweep would leave pages with a handful of entries behind for ever.
    private void MergeSmall(TreePage page, int at)
    {
        var left = Math.Max(0, at - 1);

        if (left + 1 >= page.Count || page.Children![left].Count + page.Children[left + 1].Count > TreePage.Capacity * 3 / 4)
        {
            return;
        }

        page.Children[left] = page.Children[left].OwnedBy(this);
        page.Children[left].Append(page.Children[left + 1]);
        page.RemoveChild(left + 1);
    }
}
