namespace Cartography.Values;

/// <summary>Strings in the order of their Unicode code points, which is not that of their UTF-16 units.</summary>
public static class CodePointOrder
{
    /// <summary>Less than 0, 0 or more than 0 as <paramref name="left"/> comes before, is or comes after <paramref name="right"/>.</summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);

        return common < left.Length && common < right.Length
            ? Rank(left[common]) - Rank(right[common])
            : left.Length.CompareTo(right.Length);
    }

    // Surrogates stand for code points above all others, yet their units lie below U+E000.
    private static int Rank(char unit) => unit < '\uD800' ? unit : unit < '\uE000' ? unit + 0x2000 : unit - 0x800;
}
