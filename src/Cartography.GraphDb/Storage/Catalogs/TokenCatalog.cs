using System.Collections.Concurrent;

namespace Cartography.GraphDb.Storage.Catalogs;

/// <summary>
/// Names by number, in the order in which they came: labels, relationship types, property keys. Only ever grows, also when
/// the transaction that brought a name is rolled back; read by everyone while the writer adds.
/// </summary>
internal sealed class TokenCatalog
{
    private readonly ConcurrentDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private volatile string[] _names = new string[16];
    private volatile int _count;

    /// <summary>How many names there are; their numbers run from 0.</summary>
    public int Count => _count;

    /// <summary>The names, in the order of their numbers.</summary>
    public IEnumerable<string> Names => _names.Take(_count);

    /// <summary>The number of a name, if it has one.</summary>
    public bool TryGetId(string name, out int id) => _ids.TryGetValue(name, out id);

    /// <summary>The name of a number.</summary>
    public string NameOf(int id) => id < _count ? _names[id] : throw new ArgumentOutOfRangeException(nameof(id));

    /// <summary>The number of a name, given now if it has none. For the writer only.</summary>
    public int GetOrAdd(string name)
    {
        if (_ids.TryGetValue(name, out var id))
        {
            return id;
        }

        id = _count;
        var names = _names;

        if (id == names.Length)
        {
            Array.Resize(ref names, id * 2);
        }

        names[id] = name;
        _names = names;
        _count = id + 1;
        _ids[name] = id;
        return id;
    }
}
