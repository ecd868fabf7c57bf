using System.Runtime.InteropServices;
using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>An index tree in an image: its leaves in order. The pages above are built again.</summary>
internal static class TreeImage
{
    public static void Write(ImageWriter to, IndexTree tree)
    {
        to.Number(tree.Count);
        to.Number(tree.Distinct);
        WriteLeaves(to, tree.Root);
        to.Number(0);
    }

    public static IndexTree Read(ImageReader from)
    {
        var (count, distinct) = (from.Number(), from.Number());
        var owner = new object();
        var leaves = new List<TreePage>();

        for (var entries = from.Count(TreePage.Capacity); entries > 0; entries = from.Count(TreePage.Capacity))
        {
            leaves.Add(ReadLeaf(from, owner, entries));
        }

        return new IndexTree(owner, TreePage.Above(leaves, owner), count, distinct);
    }

    private static void WriteLeaves(ImageWriter to, TreePage page)
    {
        if (page.Children is { } children)
        {
            foreach (var child in children.AsSpan(0, page.Count))
            {
                WriteLeaves(to, child);
            }
        }
        else if (page.Count > 0)
        {
            to.Number(page.Count);
            to.Number(page.Keys.Prefix.Length);
            to.Write(page.Keys.Prefix);
            to.Write(MemoryMarshal.AsBytes(page.Keys.Ends));
            to.Write(MemoryMarshal.AsBytes(page.Keys.Ids));
            to.Write(page.Keys.Suffixes);
        }
    }

    private static TreePage ReadLeaf(ImageReader from, object owner, int entries)
    {
        var prefix = new byte[from.Count(IndexKeyWriter.MaxLength)];
        from.Read(prefix);
        var ends = new ushort[TreePage.Capacity];
        var ids = new uint[TreePage.Capacity];
        from.Read(MemoryMarshal.AsBytes(ends.AsSpan(0, entries)));
        from.Read(MemoryMarshal.AsBytes(ids.AsSpan(0, entries)));
        var suffixes = new byte[Math.Max(64, (int)ends[entries - 1])];
        from.Read(suffixes.AsSpan(0, ends[entries - 1]));
        return new TreePage(owner, new KeyBlock(prefix, suffixes, ends, ids, entries), null);
    }
}
