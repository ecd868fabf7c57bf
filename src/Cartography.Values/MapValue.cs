using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Cartography.Values;

/// <summary>A MAP: immutable, keys in the order in which they were written, each once.</summary>
public sealed class MapValue : IReadOnlyDictionary<string, Value>
{
    private const int LinearSearchLimit = 8;

    private readonly string[] _keys;
    private readonly Value[] _values;
    private readonly Dictionary<string, int>? _index;

    private MapValue(string[] keys, Value[] values, Dictionary<string, int>? index)
    {
        _keys = keys;
        _values = values;
        _index = index;
        Depth = ArrayListValue.DepthOf(values);
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new([], [], null);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <summary>How deep lists and maps are nested in here: 1 for a map of scalars.</summary>
    public int Depth { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _keys;

    /// <inheritdoc/>
    public IEnumerable<Value> Values => _values;

    /// <inheritdoc/>
    public Value this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <summary>A map of these entries; of two with one key the later wins, in the place of the first.</summary>
    public static MapValue Of(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<string>();
        var values = new List<Value>();

        foreach (var (key, value) in entries)
        {
            if (positions.TryAdd(key, keys.Count))
            {
                keys.Add(key);
                values.Add(value);
            }
            else
            {
                values[positions[key]] = value;
            }
        }

        return keys.Count == 0 ? Empty : new MapValue([.. keys], [.. values], keys.Count > LinearSearchLimit ? positions : null);
    }

    /// <summary>A map of these entries.</summary>
    public static MapValue Of(params (string Key, Value Value)[] entries) =>
        Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    /// <summary>The key at a position, in writing order.</summary>
    public string KeyAt(int position) => _keys[position];

    /// <summary>The value at a position, in writing order.</summary>
    public Value ValueAt(int position) => _values[position];

    /// <summary>The value under a key, or null where there is none.</summary>
    public Value GetOrNull(string key) => TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        var position = PositionOf(key);
        value = position < 0 ? default : _values[position];
        return position >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return KeyValuePair.Create(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PositionOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
