namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Classes in brackets, with their unions and intersections.</summary>
internal sealed partial class RegexParser
{
    // Behind the opening bracket; takes the closing one.
    private CodePointSet ParseClass()
    {
        if (++_depth > DeepestNesting)
        {
            throw _reader.Error($"Classes nested deeper than {DeepestNesting}");
        }

        var isNegative = _reader.Take('^');
        var set = ParseClassItems();
        _reader.Next();
        _depth--;
        return isNegative ? set.Complement() : set;
    }

    // Up to the closing bracket, which stays. "]" as the first item is itself.
    private CodePointSet ParseClassItems()
    {
        CodePointSet? set = null;

        while (true)
        {
            switch (_reader.Peek())
            {
                case RegexReader.End:
                    throw _reader.Error("Unclosed character class");
                case ']' when set is not null:
                    return set;
                case '[':
                    _reader.Next();
                    set = Joined(set, ParseClass());
                    break;
                case '&' when _reader.PeekBehind(1) == '&':
                    _reader.Next();
                    _reader.Next();
                    var right = ParseIntersected();
                    set = set is null ? right ?? throw _reader.Error("Bad class syntax") : right is null ? set : set.Intersect(right);
                    break;
                default:
                    set = Joined(set, ParseRange());
                    break;
            }
        }
    }

    // What stands behind && up to the closing bracket or the next &&; null for nothing.
    private CodePointSet? ParseIntersected()
    {
        CodePointSet? set = null;

        while (_reader.Peek() is var next && next != ']' && next != '&')
        {
            if (next == RegexReader.End)
            {
                throw _reader.Error("Unclosed character class");
            }

            if (_reader.Take('['))
            {
                set = Joined(set, ParseClass());
            }
            else
            {
                // The rest of the class, later intersections included, is one operand.
                if (++_depth > DeepestNesting)
                {
                    throw _reader.Error($"Classes nested deeper than {DeepestNesting}");
                }

                set = Joined(set, ParseClassItems());
                _depth--;
            }
        }

        return set;
    }

    private CodePointSet ParseRange()
    {
        if (_reader.Take('\\'))
        {
            if (ParseClassEscape() is { } named)
            {
                return named;
            }
        }

        var first = _escaped ?? RegexReader.Plain(_reader.Next());
        _escaped = null;

        if (_reader.Peek() != '-' || _reader.PeekBehind(1) is '[' or ']' or RegexReader.End)
        {
            return Cased(CodePointSet.Of(first));
        }

        _reader.Next();
        var last = _reader.Take('\\') ? CharacterEscape(_reader.NextRaw()) : RegexReader.Plain(_reader.Next());
        return last >= first ? Cased(CodePointSet.Between(first, last)) : throw _reader.Error("Illegal character range");
    }

    private static CodePointSet Joined(CodePointSet? left, CodePointSet right) => left is null ? right : left.Union(right);
}
