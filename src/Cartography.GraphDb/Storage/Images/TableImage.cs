using System.Runtime.InteropServices;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>Tables in an image: their pages as they are in memory. Pages without content are left out.</summary>
internal static class TableImage
{
    private const long End = -1;

    public static void Write<T>(ImageWriter to, PagedTable<T> table)
        where T : unmanaged
    {
        for (uint number = 0; number < table.PageCount; number++)
        {
            if (table.IsEmptyPage(number))
            {
                continue;
            }

            var bytes = MemoryMarshal.AsBytes(table.Page(number).AsSpan());

            if (bytes.ContainsAnyExcept((byte)0))
            {
                to.Number(number);
                to.Write(bytes);
            }
        }

        to.Number(End);
    }

    public static void Read<T>(ImageReader from, PagedTable<T> table)
        where T : unmanaged
    {
        for (var number = from.Number(); number != End; number = from.Number())
        {
            var page = GC.AllocateUninitializedArray<T>(PagedTable<T>.PageSize);
            from.Read(MemoryMarshal.AsBytes(page.AsSpan()));
            table.PutPage(number is >= 0 and <= uint.MaxValue / PagedTable<T>.PageSize ? (uint)number : throw from.Damage(), page);
        }
    }

    public static void WriteBitmaps(ImageWriter to, PagedTable<PagedBitmap?> bitmaps, int count)
    {
        to.Number(count);

        for (uint id = 0; id < count; id++)
        {
            to.Number(bitmaps[id]?.Count ?? 0);

            if (bitmaps[id] is { Count: > 0 } bitmap)
            {
                Write(to, bitmap.Words);
            }
        }
    }

    public static void ReadBitmaps(ImageReader from, PagedTable<PagedBitmap?> bitmaps)
    {
        var owner = new object();
        var count = from.Count();

        for (uint id = 0; id < count; id++)
        {
            var members = from.Number();

            if (members > 0)
            {
                var words = new PagedTable<ulong>();
                Read(from, words);
                bitmaps.Edit(id) = new PagedBitmap(owner, words, members);
            }
        }
    }
}
