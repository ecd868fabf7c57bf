using System.Buffers.Binary;
using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Framing;

/// <summary>A message goes over the wire in chunks: two bytes of length, so many bytes; a chunk of none ends the message.</summary>
internal static class Chunks
{
    /// <summary>The bytes of a chunk's head, and of the end.</summary>
    public const int HeadSize = 2;

    /// <summary>How large a chunk can be.</summary>
    public const int LargestSize = ushort.MaxValue;

    /// <summary>An end where no message is: it says that the sender is alive.</summary>
    public static ReadOnlyMemory<byte> Noop { get; } = new byte[HeadSize];

    /// <summary>Makes room before a message. Gives the position for <see cref="End"/>.</summary>
    public static int Begin(OutputBuffer output)
    {
        var start = output.Length;
        output.Reserve(HeadSize);
        output.Length += HeadSize;
        return start;
    }

    /// <summary>Makes chunks of the message that was written since <see cref="Begin"/>.</summary>
    public static void End(OutputBuffer output, int start)
    {
        var size = output.Length - start - HeadSize;
        var further = size <= LargestSize ? 0 : (size - 1) / LargestSize;
        output.Reserve(HeadSize * (further + 1));
        output.Length += HeadSize * (further + 1);
        var bytes = output.WrittenSpan[start..];

        // From the last chunk on, since each is moved over what follows it.
        for (var i = further; i >= 0; i--)
        {
            var chunk = Math.Min(LargestSize, size - (i * LargestSize));
            var target = i * (LargestSize + HeadSize);
            bytes.Slice(HeadSize + (i * LargestSize), chunk).CopyTo(bytes[(target + HeadSize)..]);
            BinaryPrimitives.WriteUInt16BigEndian(bytes[target..], (ushort)chunk);
        }

        bytes[^HeadSize..].Clear();
    }
}
