using System.Text;

namespace Cartography.Bolt.Structures;

/// <summary>Keeps strings that were read as keys, since they come again. Holds a fixed number of short ones.</summary>
internal sealed class KeyCache
{
    private const int Slots = 512;
    private const int LongestKey = 128;

    private readonly (byte[] Bytes, string Key)[] _entries = new (byte[], string)[Slots];

    /// <summary>The string of these bytes.</summary>
    public string Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestKey)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var entry = ref _entries[Hash(bytes) % Slots];

        if (entry.Bytes is null || !bytes.SequenceEqual(entry.Bytes))
        {
            entry = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }

        return entry.Key;
    }

    /// <summary>A hash of the bytes (FNV-1a).</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261;

        foreach (var value in bytes[..Math.Min(bytes.Length, LongestKey)])
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash;
    }
}
