using System.Text;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>
/// Finds the keys of a map again that an earlier map had, by their bytes: ten thousand rows with the same keys share one shape,
/// and reading them allocates no keys. Holds a fixed number of shapes.
/// </summary>
internal sealed class ShapeCache
{
    private const int Slots = 64;
    private const int LargestShape = 16_384;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The keys that were seen.</summary>
    public KeyCache Keys { get; } = new();

    /// <summary>Starts a map of so many keys.</summary>
    public static Reading Begin(int count) => new(count);

    /// <summary>Takes the key at a position.</summary>
    public void Key(ref Reading reading, int position, ReadOnlySpan<byte> key)
    {
        if (position == 0)
        {
            reading.Slot = (int)((KeyCache.Hash(key) ^ ((uint)reading.Count * 31)) % Slots);
            reading.Expected = _entries[reading.Slot] is { } entry && entry.Shape.Count == reading.Count ? entry : null;
        }

        if (reading.Expected is { } expected)
        {
            if (key.SequenceEqual(expected.Bytes[position]))
            {
                return;
            }

            reading.Keys = [.. expected.Shape.Keys.Take(position)];
            reading.Expected = null;
        }

        (reading.Keys ??= new List<string>(Math.Min(reading.Count, 16))).Add(Keys.Find(key));
    }

    /// <summary>The shape of the map whose keys were taken.</summary>
    public MapShape End(in Reading reading)
    {
        if (reading.Expected is { } expected)
        {
            return expected.Shape;
        }

        string[] keys = [.. reading.Keys!];
        var shape = ShapeOf(keys);

        // What is kept outlives the message, so it must be small.
        if (keys.Sum(key => (long)key.Length + 1) <= LargestShape)
        {
            _entries[reading.Slot] = new Entry(shape, [.. keys.Select(Encoding.UTF8.GetBytes)]);
        }

        return shape;
    }

    private static MapShape ShapeOf(string[] keys)
    {
        try
        {
            return new MapShape(keys);
        }
        catch (ArgumentException e)
        {
            throw new ProtocolException(ProtocolFault.Invalid, "A map has a key twice.", e);
        }
    }

    /// <summary>A map that is being read.</summary>
    internal struct Reading(int count)
    {
        public int Count { get; } = count;

        public int Slot { get; set; }

        public Entry? Expected { get; set; }

        public List<string>? Keys { get; set; }
    }

    /// <summary>A shape, and its keys as bytes.</summary>
    internal sealed record Entry(MapShape Shape, byte[][] Bytes);
}
