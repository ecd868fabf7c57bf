using Cartography.Values;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>From what is sought to the keys between which it lies: from the lower one on, below the upper one.</summary>
internal static class KeyRange
{
    /// <summary>The keys whose first parts are these values.</summary>
    public static byte[] Equal(PropertyIndex index, ReadOnlySpan<Value> values, out byte[]? upper)
    {
        var writer = new IndexKeyWriter();
        var parts = 0;

        for (var i = 0; i < index.Keys.Length && i < values.Length; i++)
        {
            if (parts < index.TreeKeys.Length && index.Keys[i] == index.TreeKeys[parts])
            {
                writer.Add(values[i]);
                parts++;

                if (index.TreeKeys.Length > 1)
                {
                    writer.EndOfPart();
                }
            }
        }

        var lower = writer.Finish().ToArray();
        upper = parts == index.TreeKeys.Length ? [.. lower, 0] : Successor(lower);
        return lower;
    }

    /// <summary>The keys between two values; at least one of them is not null.</summary>
    public static byte[] Between(in Value lower, in Value upper, out byte[]? end)
    {
        var writer = new IndexKeyWriter();

        if (lower.IsNull && upper.IsNull)
        {
            end = null;
            return [];
        }

        writer.Add(lower.IsNull ? upper : lower);
        var start = lower.IsNull ? [writer.Finish()[0]] : writer.Finish().ToArray();
        writer.Clear();
        writer.Add(upper.IsNull ? lower : upper);

        // A key that was cut may stand for a value below the bound: take all that share its beginning.
        end = upper.IsNull ? [(byte)(start[0] + 1)] : Successor(Cut(writer.Finish()).ToArray());
        start = Cut(start).ToArray();
        return start;
    }

    /// <summary>The keys of texts with a beginning.</summary>
    public static byte[] Prefix(string prefix, out byte[]? end)
    {
        var writer = new IndexKeyWriter();
        writer.Add(Value.From(prefix));
        var start = Cut(writer.Finish()).ToArray();
        end = Successor(start);
        return start;
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> key) => key.Length == IndexKeyWriter.MaxLength ? key[..^8] : key;

    /// <summary>The first key after all that begin with these bytes; null where there is none.</summary>
    private static byte[]? Successor(byte[] key)
    {
        for (var length = key.Length; length > 0; length--)
        {
            if (key[length - 1] != 0xFF)
            {
                var result = key[..length];
                result[length - 1]++;
                return result;
            }
        }

        return null;
    }
}
