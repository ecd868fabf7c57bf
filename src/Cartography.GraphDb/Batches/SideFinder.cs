using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>Finds the nodes at one end of the rows of a batch. Remembers, since many rows ask for the same.</summary>
internal sealed class SideFinder
{
    private const int MostRemembered = 50_000;

    private readonly WriteTransaction _write;
    private readonly EdgeSide _side;
    private readonly int _offset;
    private readonly int _label;
    private readonly int[] _keys;
    private readonly KeyLookup[] _lookups;
    private readonly CaseLookup?[] _caseLookups;
    private readonly Dictionary<string, uint[]> _remembered = new(StringComparer.Ordinal);
    private readonly List<uint> _found = [];
    private readonly List<uint> _more = [];
    private readonly WrittenRows? _written;
    private Value _lastKey;

    /// <param name="write">The transaction.</param>
    /// <param name="side">What is sought.</param>
    /// <param name="offset">Where in a row the first key stands.</param>
    /// <param name="written">Nodes that the same call wrote before.</param>
    public SideFinder(WriteTransaction write, EdgeSide side, int offset, IReadOnlyList<WrittenRows> written)
    {
        _write = write;
        _written = written.LastOrDefault(rows => rows.IsKeyedBy(side))?.Again();
        _side = side;
        _offset = offset;
        _label = write.LabelId(side.Label);
        _keys = [.. side.Keys.Select(key => write.PropertyKeyId(key.Property))];
        _lookups = [.. _keys.Select(key => new KeyLookup(write, _label, key))];
        _caseLookups = new CaseLookup?[_keys.Length];
    }

    /// <summary>The nodes that a row means; none where a key is null. Valid until the next call.</summary>
    public IReadOnlyList<uint> Find(Value[] row)
    {
        if (_keys.Length == 0)
        {
            return [];
        }

        if (_keys.Length == 1 && row[_offset].Kind == ValueKind.String)
        {
            return FindRemembered(row);
        }

        FindInto(row);
        return _found;
    }

    private IReadOnlyList<uint> FindRemembered(Value[] row)
    {
        var key = row[_offset].AsString();

        // Rows one after another often share the very same text: an account, a region.
        if (_lastKey.Kind == ValueKind.String && ReferenceEquals(_lastKey.AsString(), key))
        {
            return _found;
        }

        if (_written is not null && _written.TryNext(key, out var node))
        {
            _lastKey = row[_offset];
            _found.Clear();
            _found.Add(node);
            return _found;
        }

        if (_remembered.TryGetValue(key, out var nodes))
        {
            return nodes;
        }

        FindInto(row);
        _lastKey = row[_offset];

        if (_remembered.Count < MostRemembered)
        {
            _remembered[key] = [.. _found];
        }

        return _found;
    }

    private void FindInto(Value[] row)
    {
        _lastKey = default;
        _found.Clear();
        FindByKey(row, 0, _found);

        for (var i = 1; i < _keys.Length && _found.Count > 0; i++)
        {
            _more.Clear();
            FindByKey(row, i, _more);
            _found.RemoveAll(node => !_more.Contains(node));
        }
    }

    private void FindByKey(Value[] row, int key, List<uint> into)
    {
        ref readonly var value = ref row[_offset + key];

        if (_side.Keys[key].Match == KeyMatch.Equal)
        {
            _lookups[key].Find(value, into);
        }
        else if (value.Kind == ValueKind.String)
        {
            _caseLookups[key] ??= new CaseLookup(_write, _label, _keys[key]);
            _caseLookups[key]!.Find(value.AsString(), _side.Keys[key].Match, into);
        }
    }
}
