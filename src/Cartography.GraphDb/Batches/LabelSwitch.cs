using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Batches;

/// <summary>Which set of labels a node has after a row was written; each case is worked out once.</summary>
internal sealed class LabelSwitch
{
    private readonly WriteTransaction _write;
    private readonly int[] _always;
    private readonly int[] _conditional;
    private readonly Dictionary<(uint Before, uint Switches), uint> _after = [];
    private (uint Before, uint Switches) _last = (uint.MaxValue, 0);
    private uint _lastAfter;

    public LabelSwitch(WriteTransaction write, NodeRows batch)
    {
        _write = write;
        _always = [write.LabelId(batch.Label), .. batch.Labels.Select(write.LabelId)];
        _conditional = [.. batch.ConditionalLabels.Select(write.LabelId)];
    }

    /// <summary>The set that follows on another one.</summary>
    public uint After(uint before, uint switches)
    {
        if (_last == (before, switches))
        {
            return _lastAfter;
        }

        if (!_after.TryGetValue((before, switches), out var after))
        {
            var labels = new SortedSet<int>(_write.Catalog.LabelSets[before]);
            labels.ExceptWith(_conditional.Where((_, i) => (switches & (1u << i)) == 0));
            labels.UnionWith(_conditional.Where((_, i) => (switches & (1u << i)) != 0));

            // A label that is also declared without a condition is always there.
            labels.UnionWith(_always);
            _after[(before, switches)] = after = _write.Catalog.LabelSets.Intern([.. labels]);
        }

        _last = (before, switches);
        _lastAfter = after;
        return after;
    }
}
