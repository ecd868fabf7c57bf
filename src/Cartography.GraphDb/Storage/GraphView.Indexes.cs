using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.GraphDb.Storage.Fulltext;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Storage;

internal abstract partial class GraphView
{
    private const int TakenAtOnce = 64;

    /// <summary>All indexes, those behind constraints among them.</summary>
    public IEnumerable<IndexDefinition> Indexes => State.Indexes.All.Select(index => index.Definition);

    /// <summary>All uniqueness constraints.</summary>
    public IEnumerable<IndexDefinition> Constraints => Indexes.Where(index => index.IsUnique);

    /// <summary>The index of an exact (label or type, properties), if there is one that answers equality.</summary>
    public bool TryGetIndex(EntityKind entity, int token, ReadOnlySpan<int> keys, out PropertyIndex index)
    {
        foreach (var each in State.Indexes.All)
        {
            if (each.Definition.Kind == IndexKind.Range && each.Is(entity, token, keys))
            {
                index = each;
                return true;
            }
        }

        index = null!;
        return false;
    }

    /// <summary>The index with a number.</summary>
    public PropertyIndex? IndexWithId(int id) => State.Indexes.All.FirstOrDefault(index => index.Definition.Id == id);

    /// <summary>What has a value. Null finds nothing.</summary>
    public IndexCursor Seek(PropertyIndex index, in Value value) => Seek(index, [value]);

    /// <summary>What has these values in the first of the index's properties. Null finds nothing.</summary>
    public IndexCursor Seek(PropertyIndex index, ReadOnlySpan<Value> values)
    {
        foreach (ref readonly var value in values)
        {
            if (value.IsNull)
            {
                return new IndexCursor([]);
            }
        }

        if (!index.HasTree)
        {
            var wanted = values[0];
            return SeekStamps(index, value => StampOrder.AreEqual(value, wanted));
        }

        var lower = KeyRange.Equal(index, values, out var upper);
        return Walk(index, lower, upper);
    }

    /// <summary>What lies between two values of one type; a bound that is null is open. Bounds are not exact: compare again.</summary>
    public IndexCursor SeekRange(PropertyIndex index, in Value lower, bool lowerInclusive, in Value upper, bool upperInclusive)
    {
        if (!index.HasTree)
        {
            var (from, to) = (lower, upper);
            return SeekStamps(index, value => StampOrder.IsBetween(value, from, lowerInclusive, to, upperInclusive));
        }

        var start = KeyRange.Between(lower, upper, out var end);
        return Walk(index, start, end);
    }

    /// <summary>Texts that begin so.</summary>
    public IndexCursor SeekPrefix(PropertyIndex index, string prefix)
    {
        if (!index.HasTree)
        {
            return SeekStamps(index, value => value.Kind == ValueKind.String && value.AsString().StartsWith(prefix, StringComparison.Ordinal));
        }

        var start = KeyRange.Prefix(prefix, out var end);
        return Walk(index, start, end);
    }

    /// <summary>Everything in the index, ascending by value across types.</summary>
    public IndexCursor Scan(PropertyIndex index) => index.HasTree ? Walk(index, [], null) : SeekStamps(index, value => !value.IsNull);

    /// <summary>
    /// What a fulltext index finds for a query, the best first. Fails with <see cref="StorageError.Query"/> where the query
    /// cannot be read.
    /// </summary>
    public List<(long Id, double Score)> SearchText(PropertyIndex index, string query) => new TextSearch(this, index).Find(query);

    /// <summary>How many entries an index has.</summary>
    public long CountOf(PropertyIndex index)
    {
        if (index.HasTree)
        {
            return State.Trees[(uint)index.Definition.Id]?.Count ?? 0;
        }

        var token = index.Definition.Tokens[0];
        return index.Definition.Entity == EntityKind.Node ? NodeCountOf(token) : RelationshipCountOf(token);
    }

    /// <summary>About how many different values an index has.</summary>
    public long DistinctOf(PropertyIndex index) =>
        index.HasTree ? Math.Max(1, State.Trees[(uint)index.Definition.Id]?.Distinct ?? 0) : Math.Min(Math.Max(1, CountOf(index)), 2);

    /// <summary>About how many entries a <see cref="Seek(PropertyIndex, in Value)"/> finds.</summary>
    public long EstimateSeek(PropertyIndex index, in Value value)
    {
        if (!index.HasTree)
        {
            return EstimateStamped(index, value);
        }

        if (index.Definition.IsUnique)
        {
            return Math.Min(1, CountOf(index));
        }

        var cursor = Seek(index, value);
        var found = 0L;

        while (found < 32 && cursor.MoveNext())
        {
            found++;
        }

        return found < 32 ? found : Math.Max(found, CountOf(index) / DistinctOf(index));
    }

    private IndexCursor Walk(PropertyIndex index, ReadOnlySpan<byte> lower, byte[]? upper)
    {
        var id = index.Definition.Id;

        if (State.Trees[(uint)id] is not { } tree)
        {
            return new IndexCursor([]);
        }

        return IsWritable ? TakeOrFreeze(id, tree, lower, upper) : new IndexCursor(new TreeCursor(tree.Root, lower, upper));
    }

    private IndexCursor TakeOrFreeze(int id, IndexTree tree, ReadOnlySpan<byte> lower, byte[]? upper)
    {
        // Most seeks find a few: taking those costs less than copying pages after a freeze.
        var cursor = new TreeCursor(tree.Root, lower, upper);
        Span<uint> taken = stackalloc uint[TakenAtOnce];
        var count = 0;

        while (cursor.MoveNext())
        {
            if (count == TakenAtOnce)
            {
                return new IndexCursor(new TreeCursor(State.StableTree(id)!.Root, lower, upper));
            }

            taken[count++] = cursor.Current;
        }

        return new IndexCursor(taken[..count].ToArray());
    }

    private IndexCursor SeekStamps(PropertyIndex index, Func<Value, bool> wanted)
    {
        var key = index.Keys[0];
        var stamps = new bool[State.NextStamp];

        for (uint stamp = 1; stamp < stamps.Length; stamp++)
        {
            var block = StampBlock(stamp);
            var at = block.IndexOf(key);
            stamps[stamp] = at >= 0 && wanted(block.ValueAt(at));
        }

        var token = index.Definition.Tokens[0];
        var byCreation = key == StampKeys.FirstSeen;
        return index.Definition.Entity == EntityKind.Node
            ? new IndexCursor(State.StableBitmap(State.ByLabel, token), StableNodes(), stamps, byCreation)
            : new IndexCursor(State.StableBitmap(State.ByType, token), StableRelationships(), stamps, byCreation);
    }

    private long EstimateStamped(PropertyIndex index, in Value value)
    {
        var count = 0L;

        for (uint stamp = 1; stamp < State.NextStamp; stamp++)
        {
            var block = StampBlock(stamp);
            var at = block.IndexOf(index.Keys[0]);

            if (at >= 0 && StampOrder.AreEqual(block.ValueAt(at), value))
            {
                ref readonly var record = ref State.Stamps[stamp];
                count += index.Definition.Entity == EntityKind.Node ? record.Nodes : record.Relationships;
            }
        }

        return Math.Min(count, CountOf(index));
    }

    /// <summary>Whether this view's tables may change under a cursor.</summary>
    private protected virtual bool IsWritable => false;
}
