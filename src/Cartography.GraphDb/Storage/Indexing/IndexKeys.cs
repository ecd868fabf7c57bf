using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>The key that stored properties have in an index.</summary>
internal static class IndexKeys
{
    /// <summary>Writes the key. False when a property is missing: then the record is not in the index.</summary>
    public static bool TryWrite(PropertyIndex index, PropertyBlock block, IndexKeyWriter writer)
    {
        writer.Clear();

        foreach (var key in index.TreeKeys)
        {
            var at = block.IndexOf(key);

            if (at < 0)
            {
                return false;
            }

            if (block.TryTextAt(at, out var text))
            {
                writer.AddText(text);
            }
            else
            {
                writer.Add(block.ValueAt(at));
            }

            if (index.TreeKeys.Length > 1)
            {
                writer.EndOfPart();
            }
        }

        return true;
    }
}
