namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>Patterns with * (any characters) and ? (one), in time bounded by the product of both lengths.</summary>
internal static class WildcardMatch
{
    public static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var (at, place, star, resume) = (0, 0, -1, 0);

        while (at < text.Length)
        {
            if (place < pattern.Length && (pattern[place] == '?' || (pattern[place] != '*' && pattern[place] == text[at])))
            {
                at++;
                place++;
            }
            else if (place < pattern.Length && pattern[place] == '*')
            {
                star = place++;
                resume = at;
            }
            else if (star >= 0)
            {
                // The last star takes one character more.
                place = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern[place..].Trim('*').IsEmpty;
    }
}
