using System.Runtime.InteropServices;

namespace Cartography.GraphDb.Storage.Catalogs;

/// <summary>
/// Sorted sets of numbers by number, each once: the label sets of nodes and the key sets of property blocks. Set 0 is the
/// empty one. Only ever grows; read by everyone while the writer adds.
/// </summary>
internal sealed class SetCatalog
{
    private readonly Dictionary<int, List<int>> _byHash = [];
    private volatile int[][] _sets = new int[16][];
    private volatile int _count;

    public SetCatalog() => Intern([]);

    /// <summary>How many sets there are.</summary>
    public int Count => _count;

    /// <summary>The members of a set, sorted.</summary>
    public int[] this[uint id] => _sets[id];

    /// <summary>The number of a set, given now if it has none. Members come sorted, each once. For the writer only.</summary>
    public uint Intern(ReadOnlySpan<int> members)
    {
        var code = HashOf(members);

        if (!_byHash.TryGetValue(code, out var candidates))
        {
            _byHash[code] = candidates = new List<int>(1);
        }

        foreach (var candidate in candidates)
        {
            if (members.SequenceEqual(_sets[candidate]))
            {
                return (uint)candidate;
            }
        }

        var id = _count;
        var sets = _sets;

        if (id == sets.Length)
        {
            Array.Resize(ref sets, id * 2);
        }

        sets[id] = members.ToArray();
        _sets = sets;
        _count = id + 1;
        candidates.Add(id);
        return (uint)id;
    }

    private static int HashOf(ReadOnlySpan<int> members)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(members));
        return hash.ToHashCode();
    }
}
