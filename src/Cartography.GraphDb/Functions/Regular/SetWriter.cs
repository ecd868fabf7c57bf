using System.Globalization;
using System.Text;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Writes a set of code points as a .NET pattern over UTF-16 units.</summary>
internal static class SetWriter
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int FirstAstral = 0x10000;
    private const int ManyRanges = 40;

    private static readonly CodePointSet Basic = CodePointSet.Of([(0, FirstSurrogate - 1), (LastSurrogate + 1, FirstAstral - 1)]);
    private static readonly CodePointSet Astral = CodePointSet.Between(FirstAstral, CodePointSet.Largest);

    /// <summary>A class, or alternatives of a class and surrogate pairs.</summary>
    public static string Write(CodePointSet set)
    {
        var basic = WriteBasic(set.Intersect(Basic));
        var pairs = WritePairs(set.Intersect(Astral));

        return (basic.Length, pairs.Length) switch
        {
            (0, 0) => @"[^\s\S]",
            (_, 0) => $"[{basic}]",
            (0, _) => $"(?:{pairs[1..]})",
            _ => $"(?:[{basic}]{pairs})",
        };
    }

    // Hundreds of ranges cost the automaton seconds, whole categories by name nearly nothing.
    private static string WriteBasic(CodePointSet set)
    {
        var text = new StringBuilder();
        var rest = set;

        if (set.Ranges.Length > ManyRanges)
        {
            foreach (var name in UnicodeSets.Names)
            {
                var category = UnicodeSets.Of(name).Intersect(Basic);

                if (category.Ranges.Length > 0 && category.IsWithin(set))
                {
                    text.Append("\\p{").Append(name).Append('}');
                    rest = rest.Intersect(category.Complement());
                }
            }
        }

        foreach (var (first, last) in rest.Ranges)
        {
            AppendRange(text, first, last);
        }

        return text.ToString();
    }

    // "|" before each alternative; high surrogates that have the same low ones share it.
    private static string WritePairs(CodePointSet set)
    {
        var lowsByHigh = new SortedDictionary<int, StringBuilder>();

        foreach (var (first, last) in set.Ranges)
        {
            var (firstHigh, firstLow) = Split(first);
            var (lastHigh, lastLow) = Split(last);

            for (var high = firstHigh; high <= lastHigh; high++)
            {
                lowsByHigh.TryAdd(high, new StringBuilder());
                AppendRange(lowsByHigh[high], high == firstHigh ? firstLow : 0xDC00, high == lastHigh ? lastLow : 0xDFFF);
            }
        }

        var text = new StringBuilder();

        foreach (var group in lowsByHigh.GroupBy(pair => pair.Value.ToString(), pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append("|[");

            foreach (var (first, last) in CodePointSet.Of(group.Select(high => (high, high))).Ranges)
            {
                AppendRange(text, first, last);
            }

            text.Append("][").Append(group.Key).Append(']');
        }

        return text.ToString();
    }

    private static (int High, int Low) Split(int codePoint) =>
        (0xD800 + ((codePoint - FirstAstral) >> 10), 0xDC00 + ((codePoint - FirstAstral) & 0x3FF));

    private static void AppendRange(StringBuilder text, int first, int last)
    {
        text.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}");

        if (last > first)
        {
            text.Append(CultureInfo.InvariantCulture, $"-\\u{last:X4}");
        }
    }
}
