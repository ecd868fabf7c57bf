namespace Cartography.GraphDb.Functions.Regular;

/// <summary>Takes a regular expression of Java's dialect apart. Fails with <see cref="QueryException"/>, which names the place.</summary>
internal sealed partial class RegexParser
{
    private const int DeepestNesting = 200;
    private const int LongestPattern = 32_768;

    private readonly RegexReader _reader;
    private readonly Dictionary<string, int> _groupNames = new(StringComparer.Ordinal);
    private RegexFlags _flags;
    private int _groups;
    private int _depth;

    private RegexParser(string pattern) => _reader = new RegexReader(pattern);

    /// <summary>The pattern taken apart.</summary>
    public static RegexNode Parse(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new QueryException(
                StatusCodes.SemanticError,
                $"A regular expression of {pattern.Length:N0} characters is longer than the limit of {LongestPattern:N0}. Match against several shorter ones.");
        }

        var parser = new RegexParser(pattern);
        var node = parser.ParseAlternatives();
        return parser._reader.Peek() == RegexReader.End ? node : throw parser._reader.Error("Unmatched closing ')'");
    }

    private bool Has(RegexFlags flag) => (_flags & flag) != RegexFlags.None;

    private void SetFlags(RegexFlags flags)
    {
        _flags = flags;
        _reader.SkipsComments = Has(RegexFlags.Comments);
    }

    private RegexNode ParseAlternatives()
    {
        if (++_depth > DeepestNesting)
        {
            throw _reader.Error($"Groups nested deeper than {DeepestNesting}");
        }

        var alternatives = new List<RegexNode> { ParseSequence() };

        while (_reader.Take('|'))
        {
            alternatives.Add(ParseSequence());
        }

        _depth--;
        return alternatives.Count == 1 ? alternatives[0] : new RegexNode.Alternatives(alternatives);
    }

    private RegexNode.Sequence ParseSequence()
    {
        var items = new List<RegexNode>();

        while (_reader.Peek() is not (RegexReader.End or '|' or ')'))
        {
            if (ParseAtom() is { } atom)
            {
                items.Add(ParseQuantifiers(atom));
            }
        }

        return new RegexNode.Sequence(items);
    }

    // Null for flags, which match nothing.
    private RegexNode? ParseAtom()
    {
        switch (_reader.Peek())
        {
            case '(':
                _reader.Next();
                return ParseGroup();
            case '[':
                _reader.Next();
                return new RegexNode.Character(ParseClass());
            case '\\':
                _reader.Next();
                return ParseEscape();
            case '.':
                _reader.Next();
                return new RegexNode.Character(Dot());
            case '^':
                _reader.Next();
                return new RegexNode.Anchor(
                    !Has(RegexFlags.Multiline) ? RegexNode.AnchorKind.Start
                    : Has(RegexFlags.UnixLines) ? RegexNode.AnchorKind.UnixLineStart : RegexNode.AnchorKind.LineStart);
            case '$':
                _reader.Next();
                return new RegexNode.Anchor(
                    !Has(RegexFlags.Multiline) ? RegexNode.AnchorKind.EndBeforeTerminator
                    : Has(RegexFlags.UnixLines) ? RegexNode.AnchorKind.UnixLineEnd : RegexNode.AnchorKind.LineEnd);
            case '*' or '+' or '?':
                throw _reader.Error($"Dangling meta character '{(char)_reader.Next()}'");
            case '{':
                _reader.Next();
                throw _reader.Error("Illegal repetition");
            default:
                return new RegexNode.Character(Cased(CodePointSet.Of(RegexReader.Plain(_reader.Next()))));
        }
    }

    private CodePointSet Dot() => Has(RegexFlags.DotMatchesAll)
        ? CodePointSet.All
        : (Has(RegexFlags.UnixLines) ? CodePointSet.Of('\n') : NamedClasses.LineTerminators).Complement();

    private CodePointSet Cased(CodePointSet set)
    {
        if (!Has(RegexFlags.IgnoreCase))
        {
            return set;
        }

        return Has(RegexFlags.UnicodeCase) ? CaseFolding.Unicode(set) : CaseFolding.Ascii(set);
    }

    private RegexNode ParseQuantifiers(RegexNode atom)
    {
        while (true)
        {
            var (min, max) = (0, (int?)null);

            switch (_reader.Peek())
            {
                case '*':
                    break;
                case '+':
                    min = 1;
                    break;
                case '?':
                    max = 1;
                    break;
                case '{':
                    _reader.Next();
                    (min, max) = ParseBounds();
                    atom = new RegexNode.Repeat(atom, min, max, ParseKind());
                    continue;
                default:
                    return atom;
            }

            _reader.Next();
            atom = new RegexNode.Repeat(atom, min, max, ParseKind());
        }
    }

    private (int Min, int? Max) ParseBounds()
    {
        if (_reader.TakeNumber() is not { } min)
        {
            throw _reader.Error("Illegal repetition");
        }

        int? max = min;

        if (_reader.Take(','))
        {
            max = _reader.TakeNumber();
        }

        if (!_reader.Take('}'))
        {
            throw _reader.Error("Unclosed counted closure");
        }

        return max < min ? throw _reader.Error("Illegal repetition range") : (min, max);
    }

    private RegexNode.RepeatKind ParseKind()
    {
        if (_reader.Take('?'))
        {
            return RegexNode.RepeatKind.Lazy;
        }

        return _reader.Take('+') ? RegexNode.RepeatKind.Possessive : RegexNode.RepeatKind.Greedy;
    }
}
