using System.Globalization;

namespace Cartography.Cypher.Lexing;

/// <summary>What a name may be made of without quotes: the rules for Java identifiers, without <c>$</c>.</summary>
internal static class NameCharacters
{
    /// <summary>Whether a name can start with this.</summary>
    public static bool CanStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c >= 0x80 && char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation);

    /// <summary>Whether a name can go on with this.</summary>
    public static bool CanContinue(char c) => CanStart(c) || char.IsAsciiDigit(c) || (c >= 0x80 && char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol);

    /// <summary>Whether a whole name needs no quotes.</summary>
    public static bool IsPlain(string name) => name.Length > 0 && CanStart(name[0]) && name.All(CanContinue);
}
