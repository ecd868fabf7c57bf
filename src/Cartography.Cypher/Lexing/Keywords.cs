using System.Collections.Frozen;

namespace Cartography.Cypher.Lexing;

/// <summary>Finds the keyword that a word is, in any letter case.</summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<string, Keyword> ByText = Enum.GetValues<Keyword>()
        .Where(keyword => keyword != Keyword.None)
        .ToFrozenDictionary(Text, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByText.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = ByText.Keys.Max(text => text.Length);

    /// <summary>The keyword, or <see cref="Keyword.None"/>.</summary>
    public static Keyword Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var keyword) ? keyword : Keyword.None;

    /// <summary>The word in upper case, as messages show it.</summary>
    public static string Text(Keyword keyword) => keyword == Keyword.NoneOf ? "NONE" : keyword.ToString().ToUpperInvariant();
}
