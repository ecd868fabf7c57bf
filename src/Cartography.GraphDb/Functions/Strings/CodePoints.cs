using System.Buffers;
using System.Text;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>Positions in strings counted as Cypher does: in code points, not in UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>How many code points; an unpaired surrogate counts one.</summary>
    public static int Count(string text)
    {
        if (!HasSurrogates(text))
        {
            return text.Length;
        }

        var count = 0;

        for (var i = 0; i < text.Length; i += WidthAt(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where the code point with a number from 0 begins, in UTF-16 units; the end where there are fewer.</summary>
    public static int OffsetOf(string text, long number)
    {
        if (number >= text.Length)
        {
            return text.Length;
        }

        if (!HasSurrogates(text))
        {
            return (int)number;
        }

        var offset = 0;

        for (long i = 0; i < number && offset < text.Length; i++)
        {
            offset += WidthAt(text, offset);
        }

        return offset;
    }

    /// <summary>1, or 2 for a surrogate pair.</summary>
    public static int WidthAt(string text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;

    /// <summary>The code points in reverse order.</summary>
    public static string Reversed(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        target.Reverse();

        for (var i = 0; i + 1 < target.Length; i++)
        {
            if (char.IsLowSurrogate(target[i]) && char.IsHighSurrogate(target[i + 1]))
            {
                (target[i], target[i + 1]) = (target[i + 1], target[i]);
                i++;
            }
        }
    });

    /// <summary>The code point at an offset and its width; an unpaired surrogate is itself.</summary>
    public static int At(ReadOnlySpan<char> text, int offset, out int width)
    {
        if (Rune.DecodeFromUtf16(text[offset..], out var rune, out width) == OperationStatus.Done)
        {
            return rune.Value;
        }

        width = 1;
        return text[offset];
    }

    private static bool HasSurrogates(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
