using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Which stamps say that a record was not seen: worked out once, then a look at an array for each record.</summary>
internal sealed class StaleStamps
{
    private readonly bool[] _stale;

    public StaleStamps(WriteTransaction write, Deletion deletion)
    {
        var scopes = deletion.Scopes?
            .Select(scope => write.Catalog.Scopes.TryGetId(scope, out var id) ? (uint)id + 1 : 0)
            .Where(id => id != 0)
            .ToHashSet();
        _stale = new bool[write.State.NextStamp];

        for (uint stamp = 1; stamp < _stale.Length; stamp++)
        {
            _stale[stamp] = IsStale(write.StampBlock(stamp), deletion.LastUpdated)
                && (scopes is null || scopes.Contains(write.State.Stamps[stamp].ScopePlusOne));
        }
    }

    public bool Has(uint stamp) => _stale[stamp];

    private static bool IsStale(PropertyBlock stamp, long lastUpdated)
    {
        var at = stamp.IndexOf(StampKeys.LastUpdated);
        return at >= 0 && !(stamp.ValueAt(at) is { Kind: ValueKind.Integer } value && value.AsInteger() == lastUpdated);
    }
}
