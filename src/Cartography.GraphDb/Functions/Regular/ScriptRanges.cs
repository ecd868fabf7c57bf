using System.Collections.Frozen;
using System.Globalization;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>The scripts and blocks that patterns ask for in practice; .NET has no table of them.</summary>
internal static class ScriptRanges
{
    private static readonly FrozenDictionary<string, CodePointSet> Scripts = Parse(
        "LATIN:0041-005A 0061-007A 00AA 00BA 00C0-00D6 00D8-00F6 00F8-02B8 02E0-02E4 1D00-1D25 1D2C-1D5C 1D62-1D65 1D6B-1D77 1D79-1DBE "
            + "1E00-1EFF 2071 207F 2090-209C 212A-212B 2132 214E 2160-2188 2C60-2C7F A722-A787 A78B-A7CA A7F2-A7FF AB30-AB5A AB5C-AB64 FB00-FB06 "
            + "FF21-FF3A FF41-FF5A;"
            + "GREEK:0370-0373 0375-0377 037A-037D 037F 0384 0386 0388-038A 038C 038E-03A1 03A3-03E1 03F0-03FF 1D26-1D2A 1D5D-1D61 1D66-1D6A 1DBF "
            + "1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF "
            + "1FF2-1FF4 1FF6-1FFE 2126 AB65;"
            + "CYRILLIC:0400-0484 0487-052F 1C80-1C88 1D2B 1D78 2DE0-2DFF A640-A69F FE2E-FE2F;"
            + "HEBREW:0591-05C7 05D0-05EA 05EF-05F4 FB1D-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4F;"
            + "THAI:0E01-0E3A 0E40-0E5B;"
            + "HIRAGANA:3041-3096 309D-309F 1B001-1B11F 1B150-1B152 1F200;"
            + "KATAKANA:30A1-30FA 30FD-30FF 31F0-31FF 32D0-32FE 3300-3357 FF66-FF6F FF71-FF9D 1B000;"
            + "HAN:2E80-2E99 2E9B-2EF3 2F00-2FD5 3005 3007 3021-3029 3038-303B 3400-4DBF 4E00-9FFF F900-FA6D FA70-FAD9 16FF0-16FF1 20000-2A6DD "
            + "2A700-2B734 2B740-2B81D 2B820-2CEA1 2CEB0-2EBE0 2F800-2FA1D 30000-3134A;"
            + "HANGUL:1100-11FF 302E-302F 3131-318E 3200-321E 3260-327E A960-A97C AC00-D7A3 D7B0-D7C6 D7CB-D7FB FFA0-FFBE FFC2-FFC7 FFCA-FFCF "
            + "FFD2-FFD7 FFDA-FFDC");

    private static readonly FrozenDictionary<string, CodePointSet> Blocks = Parse(
        "BASICLATIN:0000-007F;LATIN1SUPPLEMENT:0080-00FF;LATINEXTENDEDA:0100-017F;LATINEXTENDEDB:0180-024F;IPAEXTENSIONS:0250-02AF;"
            + "COMBININGDIACRITICALMARKS:0300-036F;GREEK:0370-03FF;GREEKANDCOPTIC:0370-03FF;CYRILLIC:0400-04FF;ARMENIAN:0530-058F;HEBREW:0590-05FF;"
            + "ARABIC:0600-06FF;DEVANAGARI:0900-097F;THAI:0E00-0E7F;GEORGIAN:10A0-10FF;HANGULJAMO:1100-11FF;LATINEXTENDEDADDITIONAL:1E00-1EFF;"
            + "GREEKEXTENDED:1F00-1FFF;GENERALPUNCTUATION:2000-206F;SUPERSCRIPTSANDSUBSCRIPTS:2070-209F;CURRENCYSYMBOLS:20A0-20CF;"
            + "LETTERLIKESYMBOLS:2100-214F;NUMBERFORMS:2150-218F;ARROWS:2190-21FF;MATHEMATICALOPERATORS:2200-22FF;MISCELLANEOUSTECHNICAL:2300-23FF;"
            + "BOXDRAWING:2500-257F;BLOCKELEMENTS:2580-259F;GEOMETRICSHAPES:25A0-25FF;MISCELLANEOUSSYMBOLS:2600-26FF;DINGBATS:2700-27BF;"
            + "CJKSYMBOLSANDPUNCTUATION:3000-303F;HIRAGANA:3040-309F;KATAKANA:30A0-30FF;CJKUNIFIEDIDEOGRAPHS:4E00-9FFF;HANGULSYLLABLES:AC00-D7AF;"
            + "PRIVATEUSEAREA:E000-F8FF;HALFWIDTHANDFULLWIDTHFORMS:FF00-FFEF;SPECIALS:FFF0-FFFF;EMOTICONS:1F600-1F64F");

    /// <summary>The code points of a script by its long name; null where it is not known here.</summary>
    public static CodePointSet? Script(string name) => Scripts.GetValueOrDefault(Normalised(name));

    /// <summary>The code points of a block; null where it is not known here.</summary>
    public static CodePointSet? Block(string name) => Blocks.GetValueOrDefault(Normalised(name));

    private static string Normalised(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-' or ' '))).ToUpperInvariant();

    private static FrozenDictionary<string, CodePointSet> Parse(string table) => table.Split(';').Select(entry => entry.Split(':')).ToFrozenDictionary(
        entry => entry[0],
        entry => CodePointSet.Of(entry[1].Split(' ').Select(range => range.Split('-')).Select(range => (Hex(range[0]), Hex(range[^1])))),
        StringComparer.Ordinal);

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
