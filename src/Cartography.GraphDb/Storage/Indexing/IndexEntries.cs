using Cartography.GraphDb.Storage.Fulltext;
using Cartography.GraphDb.Storage.Properties;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>The keys of one record in an index: one, or none; in a fulltext index one for each word.</summary>
internal static class IndexEntries
{
    public static void Add(PropertyIndex index, PropertyBlock block, uint id, IndexTree tree, IndexKeyWriter writer)
    {
        if (index.IsFulltext)
        {
            foreach (var term in TermsOf(index, block))
            {
                tree.Add(KeyOf(term, writer), id);
            }
        }
        else if (IndexKeys.TryWrite(index, block, writer))
        {
            tree.Add(writer.Finish(), id);
        }
    }

    public static void Remove(PropertyIndex index, PropertyBlock block, uint id, IndexTree tree, IndexKeyWriter writer)
    {
        if (index.IsFulltext)
        {
            foreach (var term in TermsOf(index, block))
            {
                tree.Remove(KeyOf(term, writer), id);
            }
        }
        else if (IndexKeys.TryWrite(index, block, writer))
        {
            tree.Remove(writer.Finish(), id);
        }
    }

    /// <summary>All keys, for a check.</summary>
    public static List<byte[]> Of(PropertyIndex index, PropertyBlock block, IndexKeyWriter writer)
    {
        if (index.IsFulltext)
        {
            return [.. TermsOf(index, block).Select(term => KeyOf(term, writer).ToArray())];
        }

        return IndexKeys.TryWrite(index, block, writer) ? [writer.Finish().ToArray()] : [];
    }

    /// <summary>The key of a word.</summary>
    public static ReadOnlySpan<byte> KeyOf(string term, IndexKeyWriter writer)
    {
        writer.Clear();
        writer.Add(Value.From(term));
        return writer.Finish();
    }

    private static HashSet<string> TermsOf(PropertyIndex index, PropertyBlock block)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);

        foreach (var key in index.TreeKeys)
        {
            terms.UnionWith(TextTerms.Of(block, key));
        }

        return terms;
    }
}
