using System.Globalization;
using System.Text;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>Full letter case: what .NET's invariant culture knows, and the letters that become several.</summary>
internal static class LetterCase
{
    private const char CapitalSigma = '\u03A3';
    private const char FinalSigma = '\u03C2';
    private const char CapitalDottedI = '\u0130';

    /// <summary>In lower case; a sigma that ends a word takes its final form.</summary>
    public static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();

        if (text.AsSpan().IndexOfAny(CapitalSigma, CapitalDottedI) < 0)
        {
            return lower;
        }

        var builder = new StringBuilder(lower.Length + 4);

        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                CapitalSigma when EndsWord(text, i) => builder.Append(FinalSigma),
                CapitalDottedI => builder.Append("i\u0307"),
                _ => builder.Append(lower[i]),
            };
        }

        return builder.ToString();
    }

    /// <summary>In upper case; a sharp s becomes SS, a ligature its letters.</summary>
    public static string Upper(string text, FunctionContext context)
    {
        var upper = text.ToUpperInvariant();

        if (text.AsSpan().IndexOfAny(UpperExpansions.Letters) < 0)
        {
            return upper;
        }

        context.EnsureStringFits(3L * upper.Length);
        var builder = new StringBuilder(upper.Length + 8);

        for (var i = 0; i < text.Length; i++)
        {
            if (UpperExpansions.Find(text[i]) is { } expansion)
            {
                builder.Append(expansion);
            }
            else
            {
                builder.Append(upper[i]);
            }
        }

        return builder.ToString();
    }

    private static bool EndsWord(string text, int at)
    {
        var before = at - 1;
        var after = at + 1;

        while (before >= 0 && IsIgnored(text[before]))
        {
            before--;
        }

        while (after < text.Length && IsIgnored(text[after]))
        {
            after++;
        }

        return before >= 0 && char.IsLetter(text[before]) && (after >= text.Length || !char.IsLetter(text[after]));
    }

    private static bool IsIgnored(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol;
}
