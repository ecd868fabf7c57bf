using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>The properties that something new gets: a map's entries, or whatever map a value is.</summary>
internal sealed class NewProperties
{
    private readonly PropertyWrite[] _entries;
    private readonly Evaluator? _map;

    public NewProperties(IReadOnlyList<string> keys, IReadOnlyList<Evaluator> values, Evaluator? map)
    {
        _entries = [.. keys.Select((key, i) => new PropertyWrite(key, values[i]))];
        _map = map;
    }

    public IEnumerable<Evaluator> Expressions => [.. _entries.Select(entry => entry.Value), .. _map is null ? Array.Empty<Evaluator>() : [_map]];

    /// <summary>The keys, or nothing where they are known only while running.</summary>
    public IReadOnlyList<string>? Keys => _map is null ? [.. _entries.Select(entry => entry.Key)] : null;

    /// <summary>The values for a row, and how many there are.</summary>
    public PropertyChange[] Evaluate(Frame frame, out int count)
    {
        if (_map is not null)
        {
            return OfMap(frame, out count);
        }

        var changes = new PropertyChange[_entries.Length];
        count = 0;

        foreach (var entry in _entries)
        {
            var value = entry.Value.Evaluate(frame);

            if (!value.IsNull)
            {
                changes[count++] = new(entry.Token(frame), Storable.Checked(value, frame));
            }
        }

        return changes;
    }

    private PropertyChange[] OfMap(Frame frame, out int count)
    {
        var value = _map!.Evaluate(frame);
        count = 0;

        if (value.IsNull)
        {
            return [];
        }

        if (value.Kind != ValueKind.Map)
        {
            throw new QueryException(StatusCodes.TypeError, $"Properties are given by a map, but got {ShortText.Of(value)}.", "22N01");
        }

        var map = value.AsMap();
        var changes = new PropertyChange[map.Count];

        for (var i = 0; i < map.Count; i++)
        {
            if (!map.ValueAt(i).IsNull)
            {
                changes[count++] = new(frame.Writer.PropertyKeyId(map.KeyAt(i)), Storable.Checked(map.ValueAt(i), frame));
            }
        }

        return changes;
    }

    private sealed class PropertyWrite(string key, Evaluator value)
    {
        private int _token = -1;

        public string Key { get; } = key;

        public Evaluator Value { get; } = value;

        public int Token(Frame frame) => _token >= 0 ? _token : _token = frame.Writer.PropertyKeyId(Key);
    }
}
