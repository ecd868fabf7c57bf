namespace Cartography.Bolt.Structures;

/// <summary>Gives numbers from 0 to different things as they come.</summary>
internal sealed class Numbering<T>
{
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<T> _items = [];

    /// <summary>The different things, by number.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>The number of the thing with this id.</summary>
    public int Add(long id, T item)
    {
        if (_numbers.TryAdd(id, _items.Count))
        {
            _items.Add(item);
        }

        return _numbers[id];
    }
}
