namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Groups, looks around and flags.</summary>
internal sealed partial class RegexParser
{
    private RegexNode? ParseGroup()
    {
        var outer = _flags;

        if (!_reader.Take('?'))
        {
            var number = ++_groups;
            return Close(new RegexNode.Capture(number, ParseAlternatives()), outer);
        }

        switch (_reader.Next())
        {
            case ':':
                return Close(ParseAlternatives(), outer);
            case '=':
                return Close(new RegexNode.Look(IsBehind: false, IsNegative: false, ParseAlternatives()), outer);
            case '!':
                return Close(new RegexNode.Look(IsBehind: false, IsNegative: true, ParseAlternatives()), outer);
            case '>':
                return Close(new RegexNode.Atomic(ParseAlternatives()), outer);
            case '<':
                return ParseNameOrBehind(outer);
            case var flag:
                return ParseFlags(flag, outer);
        }
    }

    private RegexNode Close(RegexNode body, RegexFlags outer)
    {
        if (!_reader.Take(')'))
        {
            throw _reader.Error("Unclosed group");
        }

        SetFlags(outer);
        return body;
    }

    private RegexNode ParseNameOrBehind(RegexFlags outer)
    {
        if (_reader.Peek() is '=' or '!')
        {
            var isNegative = _reader.Next() == '!';
            return Close(new RegexNode.Look(IsBehind: true, isNegative, ParseAlternatives()), outer);
        }

        var name = _reader.TakeUntil('>', "group name");

        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            throw _reader.Error("A capturing group's name must be of Latin letters and digits and begin with a letter");
        }

        var number = ++_groups;

        if (!_groupNames.TryAdd(name, number))
        {
            throw _reader.Error($"Named capturing group <{name}> is already defined");
        }

        return Close(new RegexNode.Capture(number, ParseAlternatives()), outer);
    }

    // (?i) holds to the end of the group that it stands in, (?i:X) for X only.
    private RegexNode? ParseFlags(int first, RegexFlags outer)
    {
        var flags = _flags;
        var adding = true;

        for (var flag = first; ; flag = _reader.Next())
        {
            switch (flag)
            {
                case '-' when adding:
                    adding = false;
                    break;
                case ')':
                    SetFlags(flags);
                    return null;
                case ':':
                    SetFlags(flags);
                    return Close(ParseAlternatives(), outer);
                default:
                    flags = adding ? flags | FlagOf(flag) : flags & ~FlagOf(flag);
                    break;
            }
        }
    }

    private RegexFlags FlagOf(int letter) => letter switch
    {
        'i' => RegexFlags.IgnoreCase,
        'm' => RegexFlags.Multiline,
        's' => RegexFlags.DotMatchesAll,
        'd' => RegexFlags.UnixLines,
        'u' => RegexFlags.UnicodeCase,
        'x' => RegexFlags.Comments,
        'U' => RegexFlags.UnicodeClasses | RegexFlags.UnicodeCase,
        _ => throw _reader.Error("Unknown inline modifier"),
    };
}
