using System.Globalization;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>What trim() takes away when it is not told: separators that may break a line, and the control characters that separate.</summary>
internal static class Whitespace
{
    /// <summary>Whether a UTF-16 unit is such; none lies beyond the first plane.</summary>
    public static bool Is(char c) => c switch
    {
        >= '\t' and <= '\r' or >= '\u001C' and <= '\u0020' => true,
        '\u00A0' or '\u2007' or '\u202F' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
