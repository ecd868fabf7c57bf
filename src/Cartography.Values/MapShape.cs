namespace Cartography.Values;

/// <summary>The keys of a map, in writing order, each once. Shared by maps that have the same ones, such as rows of a batch.</summary>
public sealed class MapShape
{
    private const int LinearSearchLimit = 8;

    private readonly string[] _keys;
    private readonly Dictionary<string, int>? _index;
    private int[]? _sorted;

    /// <summary>A shape of these keys. The array is taken over. Fails when a key is there twice.</summary>
    public MapShape(params string[] keys)
    {
        _keys = keys;

        if (keys.Length > LinearSearchLimit)
        {
            _index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (_index is null ? keys.AsSpan(0, i).Contains(keys[i]) : !_index.TryAdd(keys[i], i))
            {
                throw new ArgumentException($"The key '{keys[i]}' is there twice.", nameof(keys));
            }
        }
    }

    /// <summary>The shape of the map without entries.</summary>
    public static MapShape Empty { get; } = new();

    /// <summary>The keys, in writing order.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>How many keys.</summary>
    public int Count => _keys.Length;

    /// <summary>The key at a position.</summary>
    public string this[int position] => _keys[position];

    /// <summary>The positions, in the order of their keys by code point: how maps are compared. Worked out when first asked for.</summary>
    internal ReadOnlySpan<int> Sorted => _sorted ??= SortPositions();

    /// <summary>Where a key stands; -1 where it is not there.</summary>
    public int PositionOf(string key)
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

    private int[] SortPositions()
    {
        int[] positions = [.. Enumerable.Range(0, _keys.Length)];
        Array.Sort(positions, (left, right) => CodePointOrder.Compare(_keys[left], _keys[right]));
        return positions;
    }
}
