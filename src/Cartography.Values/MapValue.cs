using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Cartography.Values;

/// <summary>A MAP: immutable, keys in the order in which they were written, each once.</summary>
public sealed class MapValue : IReadOnlyDictionary<string, Value>
{
    private readonly Value[] _values;

    private MapValue(MapShape shape, Value[] values)
    {
        Shape = shape;
        _values = values;
        Depth = ArrayListValue.DepthOf(values);
        EstimatedBytes = ValueSize.OfItems(values);
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new(MapShape.Empty, []);

    /// <summary>The keys.</summary>
    public MapShape Shape { get; }

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <summary>How deep lists and maps are nested in here: 1 for a map of scalars.</summary>
    public int Depth { get; }

    /// <summary>About how many bytes the values hold in memory, all behind them included; the shape may be shared and is left out.</summary>
    public long EstimatedBytes { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Shape.Keys;

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

        return keys.Count == 0 ? Empty : new MapValue(new MapShape([.. keys]), [.. values]);
    }

    /// <summary>A map of these entries.</summary>
    public static MapValue Of(params (string Key, Value Value)[] entries) =>
        Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    /// <summary>A map of keys that others have too, and its own values in their order. The array is taken over, not copied.</summary>
    public static MapValue Of(MapShape shape, Value[] values)
    {
        if (shape.Count != values.Length)
        {
            throw new ArgumentException($"{values.Length} values do not fit {shape.Count} keys.", nameof(values));
        }

        return values.Length == 0 ? Empty : new MapValue(shape, values);
    }

    /// <summary>The key at a position, in writing order.</summary>
    public string KeyAt(int position) => Shape[position];

    /// <summary>The value at a position, in writing order.</summary>
    public Value ValueAt(int position) => _values[position];

    /// <summary>The value under a key, or null where there is none.</summary>
    public Value GetOrNull(string key) => TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Shape.PositionOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        var position = Shape.PositionOf(key);
        value = position < 0 ? default : _values[position];
        return position >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            yield return KeyValuePair.Create(Shape[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
