using System.IO.Hashing;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>
/// Finds the stamp that has given contents already, so that each is kept once. The writer's alone. It may know stamps that a
/// rollback has undone: what it finds is compared with the stamp itself. One that it misses is made twice, which harms nobody.
/// </summary>
internal sealed class StampIndex
{
    private readonly Dictionary<ulong, List<uint>> _byHash = [];

    /// <summary>The stamp with these properties and this scope; 0 where there is none.</summary>
    public uint Find(GraphState state, ReadOnlySpan<byte> block, uint scopePlusOne)
    {
        if (_byHash.TryGetValue(HashOf(block, scopePlusOne), out var candidates))
        {
            foreach (var id in candidates)
            {
                if (id >= state.NextStamp)
                {
                    continue;
                }

                ref readonly var record = ref state.Stamps[id];

                if (record.ScopePlusOne == scopePlusOne && BlobHeap.Read(state.Blobs, record.Properties).SequenceEqual(block))
                {
                    return id;
                }
            }
        }

        return 0;
    }

    public void Add(uint id, ReadOnlySpan<byte> block, uint scopePlusOne)
    {
        var hash = HashOf(block, scopePlusOne);

        if (!_byHash.TryGetValue(hash, out var candidates))
        {
            _byHash[hash] = candidates = new List<uint>(1);
        }

        candidates.Add(id);
    }

    public void Remove(uint id, ReadOnlySpan<byte> block, uint scopePlusOne)
    {
        if (_byHash.TryGetValue(HashOf(block, scopePlusOne), out var candidates))
        {
            candidates.Remove(id);
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> block, uint scopePlusOne) => XxHash3.HashToUInt64(block, scopePlusOne);
}
