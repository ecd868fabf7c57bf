using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Batches;

/// <summary>The stamps of a batch. Where the batch leaves the module alone, the new stamp depends on the old one: each is worked out once.</summary>
internal sealed class StampSetter
{
    private readonly WriteTransaction _write;
    private readonly BatchStamp _stamp;
    private readonly Dictionary<uint, uint> _after = [];
    private readonly uint _scopePlusOne;
    private uint _lastBefore;
    private uint _lastAfter;

    public StampSetter(WriteTransaction write, BatchStamp stamp)
    {
        _write = write;
        _stamp = stamp;
        _scopePlusOne = stamp.Scope is null ? 0 : (uint)write.Catalog.Scopes.GetOrAdd(stamp.Scope) + 1;
        Created = write.Stamp([new(StampKeys.FirstSeen, stamp.FirstSeen)], 0, 0);
        Seen = SeenAfter(0);
    }

    /// <summary>The stamp of what is created.</summary>
    public uint Created { get; }

    /// <summary>The stamp of what is written for the first time.</summary>
    public uint Seen { get; }

    /// <summary>The stamp that follows on another one.</summary>
    public uint After(uint before)
    {
        if (before == _lastBefore && _lastAfter != 0)
        {
            return _lastAfter;
        }

        if (!_after.TryGetValue(before, out var after))
        {
            _after[before] = after = SeenAfter(before);
        }

        (_lastBefore, _lastAfter) = (before, after);
        return after;
    }

    private uint SeenAfter(uint before)
    {
        var changes = new List<PropertyChange> { new(StampKeys.LastUpdated, _stamp.LastUpdated) };

        if (_stamp.Module is not null)
        {
            changes.Add(new(StampKeys.ModuleName, _stamp.Module));
        }

        if (_stamp.ModuleVersion is not null)
        {
            changes.Add(new(StampKeys.ModuleVersion, _stamp.ModuleVersion));
        }

        return _write.Stamp([.. changes], before, _scopePlusOne);
    }
}
