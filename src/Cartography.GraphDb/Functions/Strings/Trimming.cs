using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

/// <summary>Trimming of whitespace or of given characters, by code points.</summary>
internal static class Trimming
{
    /// <summary><c>trim(side FROM source)</c>: whitespace.</summary>
    public static Value Trim(TrimSide side, in Value source, string function)
    {
        if (source.IsNull)
        {
            return Value.Null;
        }

        var text = Text(source, function);
        var start = 0;
        var end = text.Length;

        while (side != TrimSide.Trailing && start < end && Whitespace.Is(text[start]))
        {
            start++;
        }

        while (side != TrimSide.Leading && end > start && Whitespace.Is(text[end - 1]))
        {
            end--;
        }

        return Cut(source, text, start, end);
    }

    /// <summary><c>btrim(source, characters)</c>: any of the characters.</summary>
    public static Value Trim(TrimSide side, in Value source, in Value characters, string function)
    {
        if (source.IsNull || characters.IsNull)
        {
            return Value.Null;
        }

        var text = Text(source, function);
        var set = Text(characters, function).EnumerateRunes().ToHashSet();
        var start = 0;
        var end = text.Length;

        if (side != TrimSide.Trailing)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                if (!set.Contains(rune))
                {
                    break;
                }

                start += rune.Utf16SequenceLength;
            }
        }

        while (side != TrimSide.Leading && end > start
            && System.Text.Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var last, out var width) == System.Buffers.OperationStatus.Done
            && set.Contains(last))
        {
            end -= width;
        }

        return Cut(source, text, start, end);
    }

    /// <summary><c>trim(side character FROM source)</c>: one character, as that syntax asks for.</summary>
    public static Value TrimOne(TrimSide side, in Value source, in Value character)
    {
        if (character.Kind == ValueKind.String && CodePoints.Count(character.AsString()) != 1)
        {
            throw FunctionErrors.Argument("The argument `trimCharacterString` in the `trim()` function must be of length 1; btrim() takes several.");
        }

        return Trim(side, source, character, "trim");
    }

    private static string Text(in Value value, string function) =>
        value.Kind == ValueKind.String ? value.AsString() : throw FunctionErrors.Type(function, "a String", value);

    private static Value Cut(in Value source, string text, int start, int end) =>
        start == 0 && end == text.Length ? source : text[start..end];
}
