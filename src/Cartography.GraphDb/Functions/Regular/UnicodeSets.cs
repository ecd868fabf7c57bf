using System.Collections.Frozen;
using System.Globalization;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>The code points of Unicode's general categories, gathered once when a pattern first asks for one.</summary>
internal static class UnicodeSets
{
    private static readonly Lazy<FrozenDictionary<UnicodeCategory, CodePointSet>> Categories = new(Gather);

    private static readonly FrozenDictionary<string, UnicodeCategory[]> ByShortName = new Dictionary<string, UnicodeCategory[]>(StringComparer.Ordinal)
    {
        ["Lu"] = [UnicodeCategory.UppercaseLetter],
        ["Ll"] = [UnicodeCategory.LowercaseLetter],
        ["Lt"] = [UnicodeCategory.TitlecaseLetter],
        ["Lm"] = [UnicodeCategory.ModifierLetter],
        ["Lo"] = [UnicodeCategory.OtherLetter],
        ["Mn"] = [UnicodeCategory.NonSpacingMark],
        ["Mc"] = [UnicodeCategory.SpacingCombiningMark],
        ["Me"] = [UnicodeCategory.EnclosingMark],
        ["Nd"] = [UnicodeCategory.DecimalDigitNumber],
        ["Nl"] = [UnicodeCategory.LetterNumber],
        ["No"] = [UnicodeCategory.OtherNumber],
        ["Zs"] = [UnicodeCategory.SpaceSeparator],
        ["Zl"] = [UnicodeCategory.LineSeparator],
        ["Zp"] = [UnicodeCategory.ParagraphSeparator],
        ["Cc"] = [UnicodeCategory.Control],
        ["Cf"] = [UnicodeCategory.Format],
        ["Cs"] = [UnicodeCategory.Surrogate],
        ["Co"] = [UnicodeCategory.PrivateUse],
        ["Cn"] = [UnicodeCategory.OtherNotAssigned],
        ["Pc"] = [UnicodeCategory.ConnectorPunctuation],
        ["Pd"] = [UnicodeCategory.DashPunctuation],
        ["Ps"] = [UnicodeCategory.OpenPunctuation],
        ["Pe"] = [UnicodeCategory.ClosePunctuation],
        ["Pi"] = [UnicodeCategory.InitialQuotePunctuation],
        ["Pf"] = [UnicodeCategory.FinalQuotePunctuation],
        ["Po"] = [UnicodeCategory.OtherPunctuation],
        ["Sm"] = [UnicodeCategory.MathSymbol],
        ["Sc"] = [UnicodeCategory.CurrencySymbol],
        ["Sk"] = [UnicodeCategory.ModifierSymbol],
        ["So"] = [UnicodeCategory.OtherSymbol],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The short names of all categories.</summary>
    public static IEnumerable<string> Names => ByShortName.Keys;

    /// <summary>The code points of a category (Lu), a group of them (L, LC) or L1, the first 256; null for another name.</summary>
    public static CodePointSet? Category(string name) => name switch
    {
        "L1" => CodePointSet.Between(0, 0xFF),
        "LC" => Of("Lu", "Ll", "Lt"),
        "LD" => Of("Lu", "Ll", "Lt", "Lm", "Lo", "Nd"),
        "all" => CodePointSet.All,
        _ when name.Length == 1 => Of([.. ByShortName.Keys.Where(key => key[0] == name[0])]) is { Ranges.Length: > 0 } group ? group : null,
        _ => ByShortName.ContainsKey(name) ? Of(name) : null,
    };

    /// <summary>The code points of several categories.</summary>
    public static CodePointSet Of(params string[] names) =>
        CodePointSet.Of(names.SelectMany(name => ByShortName[name]).SelectMany(category => Categories.Value[category].Ranges));

    private static FrozenDictionary<UnicodeCategory, CodePointSet> Gather()
    {
        var ranges = Enum.GetValues<UnicodeCategory>().ToDictionary(category => category, _ => new List<(int First, int Last)>());
        var start = 0;
        var current = CharUnicodeInfo.GetUnicodeCategory(0);

        for (var codePoint = 1; codePoint <= CodePointSet.Largest; codePoint++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);

            if (category != current)
            {
                ranges[current].Add((start, codePoint - 1));
                (start, current) = (codePoint, category);
            }
        }

        ranges[current].Add((start, CodePointSet.Largest));
        return ranges.ToFrozenDictionary(pair => pair.Key, pair => CodePointSet.Of(pair.Value));
    }
}
