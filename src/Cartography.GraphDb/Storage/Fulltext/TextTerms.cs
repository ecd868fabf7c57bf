using System.Text;
using Cartography.GraphDb.Storage.Properties;
using Cartography.Values;

namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>The words of a text as a fulltext index has them: runs of letters and digits, in lower case, none left out.</summary>
internal static class TextTerms
{
    /// <summary>Longer words are cut: nobody searches for them, and keys are bounded.</summary>
    private const int LongestTerm = 80;

    /// <summary>The words, in their order.</summary>
    public static List<string> Of(string text)
    {
        var terms = new List<string>();
        var term = new StringBuilder();

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (term.Length > 0 && Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                term.Append(Rune.ToLowerInvariant(rune));
            }
            else
            {
                Take(term, terms);
            }
        }

        Take(term, terms);
        return terms;
    }

    /// <summary>The words of one property: of a text, or of all texts in a list.</summary>
    public static List<string> Of(PropertyBlock block, int key)
    {
        var at = block.IndexOf(key);
        var value = at < 0 ? default : block.ValueAt(at);
        return value.Kind switch
        {
            ValueKind.String => Of(value.AsString()),
            ValueKind.List => [.. value.AsList().Where(item => item.Kind == ValueKind.String).SelectMany(item => Of(item.AsString()))],
            _ => [],
        };
    }

    private static void Take(StringBuilder term, List<string> terms)
    {
        if (term.Length > 0)
        {
            terms.Add(term.ToString(0, Math.Min(term.Length, LongestTerm)));
            term.Clear();
        }
    }
}
