using System.Globalization;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>What stands behind a backslash.</summary>
internal sealed partial class RegexParser
{
    // The character that an escape in a class stands for, when it is not a class of its own.
    private int? _escaped;

    private RegexNode ParseEscape()
    {
        var letter = _reader.NextRaw();

        switch (letter)
        {
            case RegexReader.End:
                throw _reader.Error("Unexpected internal error: a backslash at the end");
            case 'A' or 'G':
                return new RegexNode.Anchor(RegexNode.AnchorKind.Start);
            case 'z':
                return new RegexNode.Anchor(RegexNode.AnchorKind.End);
            case 'Z':
                return new RegexNode.Anchor(RegexNode.AnchorKind.EndBeforeTerminator);
            case 'b':
                return new RegexNode.Anchor(RegexNode.AnchorKind.WordBoundary);
            case 'B':
                return new RegexNode.Anchor(RegexNode.AnchorKind.NoWordBoundary);
            case 'R':
                return LineBreak();
            case 'k':
                return NamedReference();
            case >= '1' and <= '9':
                return NumberedReference(letter - '0');
            default:
                return new RegexNode.Character(ClassOf(letter) ?? Cased(CodePointSet.Of(CharacterEscape(letter))));
        }
    }

    private CodePointSet? ParseClassEscape()
    {
        var letter = _reader.NextRaw();

        if (ClassOf(letter) is { } named)
        {
            return named;
        }

        _escaped = CharacterEscape(letter);
        return null;
    }

    private CodePointSet? ClassOf(int letter) => letter switch
    {
        'p' => Property(),
        'P' => Property().Complement(),
        _ => NamedClasses.OfEscape(letter, Has(RegexFlags.UnicodeClasses)),
    };

    private CodePointSet Property()
    {
        var name = _reader.Take('{')
            ? _reader.TakeUntil('}', "character family")
            : char.ConvertFromUtf32(RegexReader.Plain(_reader.Next() is var letter and >= 0 ? letter : throw _reader.Error("Illegal character family")));

        var set = NamedClasses.OfProperty(name, Has(RegexFlags.UnicodeClasses))
            ?? throw _reader.Error($"Unknown character property name {{{name}}}, or a script or block that this database has no table of,");

        // Classes of one case take in the other, as Java's do.
        return Has(RegexFlags.IgnoreCase) && name.AsSpan().ContainsAny("LUlu") ? Cased(set) : set;
    }

    // The code point of an escape that stands for one.
    private int CharacterEscape(int letter)
    {
        switch (letter)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return 7;
            case 'e':
                return 27;
            case 'c':
                return _reader.NextRaw() is var control and >= 0 ? RegexReader.Plain(control) ^ 64 : throw _reader.Error("Illegal control escape sequence");
            case '0':
                return Octal();
            case 'x':
                return Hexadecimal();
            case 'u':
                return Utf16();
            case 'N':
                throw _reader.Error("\\N{name} is not supported by this database; write the character or \\x{...},");
            case 'X':
                throw _reader.Error("\\X is not supported by this database");
            case RegexReader.End:
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '1' and <= '9'):
                throw _reader.Error("Illegal/unsupported escape sequence");
            default:
                return RegexReader.Plain(letter);
        }
    }

    private int Octal()
    {
        var value = 0;
        var digits = 0;

        // At most 0377.
        while (digits < 3 && _reader.PeekBehind(0) is >= '0' and <= '7' && (digits < 2 || value <= 31))
        {
            value = (value * 8) + _reader.NextRaw() - '0';
            digits++;
        }

        return digits > 0 ? value : throw _reader.Error("Illegal octal escape sequence");
    }

    private int Hexadecimal()
    {
        if (_reader.Take('{'))
        {
            var text = _reader.TakeUntil('}', "hexadecimal escape sequence");
            return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint) && codePoint is >= 0 and <= CodePointSet.Largest
                ? codePoint
                : throw _reader.Error("Hexadecimal codepoint is too big or no number");
        }

        return (HexDigit() << 4) + HexDigit();
    }

    private int Utf16()
    {
        var unit = HexDigits(4);
        var position = _reader.Position;

        // Two escapes that make a surrogate pair are one character.
        if (unit is >= 0xD800 and <= 0xDBFF && _reader.PeekBehind(0) == '\\' && _reader.PeekBehind(1) == 'u')
        {
            _reader.NextRaw();
            _reader.NextRaw();

            if (HexDigits(4) is var low and >= 0xDC00 and <= 0xDFFF)
            {
                return char.ConvertToUtf32((char)unit, (char)low);
            }

            _reader.Return(position);
        }

        return unit;
    }

    private int HexDigits(int count)
    {
        var value = 0;

        for (var i = 0; i < count; i++)
        {
            value = (value << 4) + HexDigit();
        }

        return value;
    }

    private int HexDigit() => _reader.NextRaw() switch
    {
        var digit and >= '0' and <= '9' => digit - '0',
        var digit and >= 'a' and <= 'f' => digit - 'a' + 10,
        var digit and >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => throw _reader.Error("Illegal hexadecimal escape sequence"),
    };

    private static RegexNode.Alternatives LineBreak() => new(
    [
        new RegexNode.Sequence([new RegexNode.Character(CodePointSet.Of('\r')), new RegexNode.Character(CodePointSet.Of('\n'))]),
        new RegexNode.Character(CodePointSet.OfCharacters("\n\u000B\f\r\u0085\u2028\u2029")),
    ]);

    private RegexNode.BackReference NamedReference()
    {
        if (!_reader.Take('<'))
        {
            throw _reader.Error("\\k is not followed by '<' for named capturing group");
        }

        var name = _reader.TakeUntil('>', "group name");
        return _groupNames.TryGetValue(name, out var number)
            ? new RegexNode.BackReference(number, Has(RegexFlags.IgnoreCase))
            : throw _reader.Error($"named capturing group <{name}> does not exist");
    }

    // More digits belong to the number as long as there are so many groups.
    private RegexNode.BackReference NumberedReference(int number)
    {
        while (_reader.PeekBehind(0) is var digit and >= '0' and <= '9' && (number * 10) + digit - '0' <= _groups)
        {
            number = (number * 10) + _reader.NextRaw() - '0';
        }

        return new RegexNode.BackReference(number, Has(RegexFlags.IgnoreCase));
    }
}
