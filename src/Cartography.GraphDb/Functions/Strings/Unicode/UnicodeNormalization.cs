using System.Text;
using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Functions.Strings.Unicode;

/// <summary>Unicode's four normal forms.</summary>
internal static class UnicodeNormalization
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11_172;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailBefore = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    /// <summary>A text in a normal form.</summary>
    public static string Normalize(string text, NormalForm form)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var codePoints = Decomposed(text, form is NormalForm.Nfkc or NormalForm.Nfkd);
        SortMarks(codePoints);

        if (form is NormalForm.Nfc or NormalForm.Nfkc)
        {
            Compose(codePoints);
        }

        var builder = new StringBuilder(text.Length);

        foreach (var codePoint in codePoints)
        {
            // An unpaired surrogate passes as it is.
            _ = codePoint is > char.MaxValue ? builder.Append(char.ConvertFromUtf32(codePoint)) : builder.Append((char)codePoint);
        }

        return builder.ToString();
    }

    /// <summary>Whether a text is in a normal form already.</summary>
    public static bool IsNormalized(string text, NormalForm form) => string.Equals(Normalize(text, form), text, StringComparison.Ordinal);

    private static List<int> Decomposed(string text, bool compatibly)
    {
        var result = new List<int>(text.Length);

        for (var i = 0; i < text.Length;)
        {
            AddDecomposed(result, CodePoints.At(text, i, out var width), compatibly);
            i += width;
        }

        return result;
    }

    private static void AddDecomposed(List<int> result, int codePoint, bool compatibly)
    {
        if (codePoint is >= HangulFirst and < HangulFirst + HangulCount)
        {
            var syllable = codePoint - HangulFirst;
            result.Add(LeadFirst + (syllable / (VowelCount * TailCount)));
            result.Add(VowelFirst + (syllable % (VowelCount * TailCount) / TailCount));

            if (syllable % TailCount is var tail and > 0)
            {
                result.Add(TailBefore + tail);
            }
        }
        else if (codePoint > 0x7F && UnicodeTables.Instance.Decompose(codePoint, compatibly) is { } parts)
        {
            foreach (var part in parts)
            {
                AddDecomposed(result, part, compatibly);
            }
        }
        else
        {
            result.Add(codePoint);
        }
    }

    // Marks behind one base in the order of their classes, those of one class as they stand.
    private static void SortMarks(List<int> codePoints)
    {
        for (var start = 0; start < codePoints.Count; start++)
        {
            if (ClassOf(codePoints[start]) == 0)
            {
                continue;
            }

            var end = start + 1;

            while (end < codePoints.Count && ClassOf(codePoints[end]) != 0)
            {
                end++;
            }

            var marks = codePoints.GetRange(start, end - start).OrderBy(ClassOf).ToList();

            for (var i = 0; i < marks.Count; i++)
            {
                codePoints[start + i] = marks[i];
            }

            start = end;
        }
    }

    private static void Compose(List<int> codePoints)
    {
        var written = 0;
        var starter = -1;
        var lastClass = -1;

        foreach (var codePoint in codePoints.ToArray())
        {
            var ownClass = ClassOf(codePoint);

            // A mark is cut off from its base by another one of its class, or of a higher one.
            if (starter >= 0 && lastClass < ownClass && Pair(codePoints[starter], codePoint) is { } composed)
            {
                codePoints[starter] = composed;
                continue;
            }

            if (ownClass == 0)
            {
                starter = written;
                lastClass = -1;
            }
            else
            {
                lastClass = ownClass;
            }

            codePoints[written++] = codePoint;
        }

        codePoints.RemoveRange(written, codePoints.Count - written);
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= LeadFirst and < LeadFirst + LeadCount && second is >= VowelFirst and < VowelFirst + VowelCount)
        {
            return HangulFirst + ((((first - LeadFirst) * VowelCount) + second - VowelFirst) * TailCount);
        }

        if (first is >= HangulFirst and < HangulFirst + HangulCount && (first - HangulFirst) % TailCount == 0 && second is > TailBefore and < TailBefore + TailCount)
        {
            return first + second - TailBefore;
        }

        return UnicodeTables.Instance.Compose(first, second);
    }

    private static int ClassOf(int codePoint) => codePoint < 0x300 ? 0 : UnicodeTables.Instance.ClassOf(codePoint);
}
