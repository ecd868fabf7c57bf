using System.Collections.Frozen;
using System.Text;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Letters that differ in case only.</summary>
internal static class CaseFolding
{
    private const int FirstWithoutCase = 0x20000;

    // From the lower case of the upper case to all letters that come to it.
    private static readonly Lazy<FrozenDictionary<int, int[]>> Families = new(Gather);

    /// <summary>The set with the other case of each of its letters A to Z.</summary>
    public static CodePointSet Ascii(CodePointSet set)
    {
        var upper = set.Intersect(CodePointSet.Between('A', 'Z'));
        var lower = set.Intersect(CodePointSet.Between('a', 'z'));
        return set
            .Union(CodePointSet.Of(upper.Ranges.Select(range => (range.First + 32, range.Last + 32))))
            .Union(CodePointSet.Of(lower.Ranges.Select(range => (range.First - 32, range.Last - 32))));
    }

    /// <summary>The set with the other cases of each of its letters.</summary>
    public static CodePointSet Unicode(CodePointSet set) => set.Union(CodePointSet.Of(
        Families.Value.Values.Where(family => family.Any(set.Contains)).SelectMany(family => family).Select(member => (member, member))));

    private static FrozenDictionary<int, int[]> Gather()
    {
        var families = new Dictionary<int, List<int>>();

        for (var codePoint = 0; codePoint < FirstWithoutCase; codePoint++)
        {
            if (Rune.IsValid(codePoint) && Fold(codePoint) is var folded && folded != codePoint)
            {
                families.TryAdd(folded, [folded]);
                families[folded].Add(codePoint);
            }
        }

        return families.ToFrozenDictionary(family => family.Key, family => family.Value.ToArray());
    }

    // The long s and the dotted and dotless i: .NET's invariant case leaves them alone.
    private static int Fold(int codePoint) => codePoint switch
    {
        0x17F => 's',
        0x130 or 0x131 => 'i',
        _ => Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(codePoint))).Value,
    };
}
