using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Images;

/// <summary>The property blocks in an image: their segments as they are, up to where they were filled.</summary>
internal static class BlobImage
{
    private const long End = -1;

    public static void Write(ImageWriter to, BlobMark mark)
    {
        for (var number = 0; number <= mark.Current; number++)
        {
            if (mark.Segments[number] is { } segment)
            {
                to.Number(number);
                to.Number(segment.Length);
                var filled = number == mark.Current ? Math.Min(mark.Tail, segment.Length) : segment.Length;
                to.Number(filled);
                to.Write(segment.AsSpan(0, filled));
            }
        }

        to.Number(End);
        to.Number(mark.Current);
        to.Number(mark.Tail);
        to.Number(mark.Dead);
    }

    public static void Read(ImageReader from, BlobHeap heap)
    {
        for (var number = from.Number(); number != End; number = from.Number())
        {
            var segment = GC.AllocateUninitializedArray<byte>(from.Count(Array.MaxLength));
            from.Read(segment.AsSpan(0, from.Count(segment.Length)));
            heap.PutSegment(checked((int)number), segment);
        }

        var current = (int)from.Number();
        var tail = from.Count();
        heap.GoOnFrom(current, tail, from.Number());
    }
}
