namespace Cartography.GraphDb.Functions.Regular;

/// <summary>The classes that a pattern names: \d, \p{Alpha}, \p{javaUpperCase}, \p{IsLatin}.</summary>
internal static class NamedClasses
{
    private static readonly CodePointSet AsciiDigit = CodePointSet.Between('0', '9');
    private static readonly CodePointSet AsciiLower = CodePointSet.Between('a', 'z');
    private static readonly CodePointSet AsciiUpper = CodePointSet.Between('A', 'Z');
    private static readonly CodePointSet AsciiAlpha = AsciiLower.Union(AsciiUpper);
    private static readonly CodePointSet AsciiGraph = CodePointSet.Between('!', '~');
    private static readonly CodePointSet AsciiSpace = CodePointSet.Of([('\t', '\r'), (' ', ' ')]);

    /// <summary>Characters that end a line.</summary>
    public static CodePointSet LineTerminators { get; } = CodePointSet.OfCharacters("\n\r\u0085\u2028\u2029");

    /// <summary>The class of a letter behind a backslash (d, w, s, h, v; capitals for the rest), or null.</summary>
    public static CodePointSet? OfEscape(int letter, bool unicode) => letter switch
    {
        'd' => unicode ? UnicodeSets.Of("Nd") : AsciiDigit,
        'w' => unicode ? UnicodeWord() : AsciiAlpha.Union(AsciiDigit).Union(CodePointSet.Of('_')),
        's' => unicode ? WhiteSpace() : AsciiSpace,
        'h' => CodePointSet.OfCharacters(" \t\u00A0\u1680\u180E\u202F\u205F\u3000").Union(CodePointSet.Between(0x2000, 0x200A)),
        'v' => CodePointSet.OfCharacters("\n\u000B\f\r\u0085\u2028\u2029"),
        'D' or 'W' or 'S' or 'H' or 'V' => OfEscape(letter + 32, unicode)!.Complement(),
        _ => null,
    };

    /// <summary>The class of a name between the braces of \p{...}, or null where there is none that is known here.</summary>
    public static CodePointSet? OfProperty(string name, bool unicode)
    {
        var equals = name.IndexOf('=', StringComparison.Ordinal);

        if (equals >= 0)
        {
            var value = name[(equals + 1)..];

            return name[..equals].ToUpperInvariant() switch
            {
                "GC" or "GENERAL_CATEGORY" => UnicodeSets.Category(value),
                "SC" or "SCRIPT" => ScriptRanges.Script(value),
                "BLK" or "BLOCK" => ScriptRanges.Block(value),
                _ => null,
            };
        }

        if (name.StartsWith("In", StringComparison.Ordinal) && name.Length > 2)
        {
            return ScriptRanges.Block(name[2..]);
        }

        if (name.StartsWith("Is", StringComparison.Ordinal) && name.Length > 2)
        {
            return UnicodeProperty(name[2..]) ?? UnicodeSets.Category(name[2..]) ?? ScriptRanges.Script(name[2..]);
        }

        return (unicode ? UnicodeProperty(name) : null) ?? Posix(name) ?? JavaMethod(name) ?? UnicodeSets.Category(name);
    }

    private static CodePointSet? Posix(string name) => name switch
    {
        "Lower" => AsciiLower,
        "Upper" => AsciiUpper,
        "ASCII" => CodePointSet.Between(0, 0x7F),
        "Alpha" => AsciiAlpha,
        "Digit" => AsciiDigit,
        "Alnum" => AsciiAlpha.Union(AsciiDigit),
        "Punct" => AsciiGraph.Intersect(AsciiAlpha.Union(AsciiDigit).Complement()),
        "Graph" => AsciiGraph,
        "Print" => AsciiGraph.Union(CodePointSet.Of(' ')),
        "Blank" => CodePointSet.OfCharacters(" \t"),
        "Cntrl" => CodePointSet.Of([(0, 0x1F), (0x7F, 0x7F)]),
        "XDigit" => AsciiDigit.Union(CodePointSet.Of([('a', 'f'), ('A', 'F')])),
        "Space" => AsciiSpace,
        _ => null,
    };

    private static CodePointSet? UnicodeProperty(string name) => name.ToUpperInvariant() switch
    {
        "ALPHABETIC" or "ALPHA" => UnicodeSets.Of("Lu", "Ll", "Lt", "Lm", "Lo", "Nl"),
        "IDEOGRAPHIC" => CodePointSet.Of([(0x3006, 0x3007), (0x3021, 0x3029), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9), (0x20000, 0x3134A)]),
        "LETTER" => UnicodeSets.Category("L"),
        "LOWERCASE" or "LOWER" => UnicodeSets.Of("Ll").Union(CodePointSet.OfCharacters("\u00AA\u00BA")),
        "UPPERCASE" or "UPPER" => UnicodeSets.Of("Lu"),
        "TITLECASE" => UnicodeSets.Of("Lt"),
        "WHITE_SPACE" or "WHITESPACE" or "SPACE" => WhiteSpace(),
        "CONTROL" or "CNTRL" => UnicodeSets.Of("Cc"),
        "PUNCTUATION" or "PUNCT" => UnicodeSets.Category("P"),
        "DIGIT" => UnicodeSets.Of("Nd"),
        "ALNUM" => UnicodeProperty("ALPHABETIC")!.Union(UnicodeSets.Of("Nd")),
        "HEX_DIGIT" or "HEXDIGIT" or "XDIGIT" => Posix("XDigit")!.Union(CodePointSet.Of([(0xFF10, 0xFF19), (0xFF21, 0xFF26), (0xFF41, 0xFF46)])),
        "BLANK" => UnicodeSets.Of("Zs").Union(CodePointSet.Of('\t')),
        "GRAPH" => WhiteSpace().Union(UnicodeSets.Of("Cc", "Cs", "Cn")).Complement(),
        "PRINT" => UnicodeProperty("GRAPH")!.Union(UnicodeProperty("BLANK")!).Intersect(UnicodeSets.Of("Cc").Complement()),
        "ASSIGNED" => UnicodeSets.Of("Cn").Complement(),
        "NONCHARACTER_CODE_POINT" or "NONCHARACTERCODEPOINT" => CodePointSet.Of(
            Enumerable.Range(0, 17).Select(plane => ((plane << 16) + 0xFFFE, (plane << 16) + 0xFFFF)).Append((0xFDD0, 0xFDEF))),
        _ => null,
    };

    private static CodePointSet? JavaMethod(string name) => name switch
    {
        "javaLowerCase" => UnicodeProperty("LOWERCASE"),
        "javaUpperCase" => UnicodeProperty("UPPERCASE"),
        "javaTitleCase" => UnicodeSets.Of("Lt"),
        "javaAlphabetic" => UnicodeProperty("ALPHABETIC"),
        "javaIdeographic" => UnicodeProperty("IDEOGRAPHIC"),
        "javaDigit" => UnicodeSets.Of("Nd"),
        "javaDefined" => UnicodeProperty("ASSIGNED"),
        "javaLetter" => UnicodeSets.Category("L"),
        "javaLetterOrDigit" => UnicodeSets.Of("Lu", "Ll", "Lt", "Lm", "Lo", "Nd"),
        "javaSpaceChar" => UnicodeSets.Category("Z"),
        "javaISOControl" => CodePointSet.Of([(0, 0x1F), (0x7F, 0x9F)]),
        "javaWhitespace" => UnicodeSets.Category("Z")!.Intersect(CodePointSet.OfCharacters("\u00A0\u2007\u202F").Complement())
            .Union(CodePointSet.Of([('\t', '\r'), (0x1C, 0x1F)])),
        _ => null,
    };

    private static CodePointSet WhiteSpace() => UnicodeSets.Category("Z")!.Union(CodePointSet.Of([('\t', '\r'), (0x85, 0x85)]));

    private static CodePointSet UnicodeWord() => UnicodeProperty("ALPHABETIC")!
        .Union(UnicodeSets.Of("Mn", "Mc", "Me", "Nd", "Pc"))
        .Union(CodePointSet.Between(0x200C, 0x200D));
}
