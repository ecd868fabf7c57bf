using System.Text;

namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>
/// Reads the query language of fulltext indexes: words, "phrases", * and ?, field:word, AND, OR, NOT, +, -, and groups in
/// parentheses. Weights and fuzziness are read and left out of account.
/// </summary>
internal sealed class TextQueryParser
{
    private const int DeepestGroup = 100;
    private const string Special = "()\":+-!";

    private readonly string _text;
    private int _at;
    private int _depth;

    private TextQueryParser(string text) => _text = text;

    /// <summary>The query of a text. Fails with <see cref="StorageError.Query"/>, saying where.</summary>
    public static TextQuery Parse(string text)
    {
        var parser = new TextQueryParser(text);
        var query = parser.Group(field: null);
        return parser._at == text.Length ? query : throw parser.Unexpected();
    }

    private TextGroup Group(string? field)
    {
        var parts = new List<TextPart>();
        var joinsWithAnd = false;

        for (SkipSpace(); _at < _text.Length && _text[_at] != ')'; SkipSpace())
        {
            if (TryWord("AND") || TryWord("&&"))
            {
                joinsWithAnd = parts.Count > 0 ? true : throw Unexpected();
                parts[^1] = parts[^1] with { Must = !parts[^1].MustNot };
                continue;
            }

            if (TryWord("OR") || TryWord("||"))
            {
                continue;
            }

            var mustNot = TryWord("NOT") || TrySign('-') || TrySign('!');
            var must = joinsWithAnd || TrySign('+');
            SkipSpace();
            parts.Add(new TextPart(One(field), must && !mustNot, mustNot));
            joinsWithAnd = false;
        }

        return new TextGroup(parts);
    }

    private TextQuery One(string? field)
    {
        if (_at == _text.Length)
        {
            throw Unexpected();
        }

        switch (_text[_at])
        {
            case '(':
                _at++;

                if (++_depth > DeepestGroup)
                {
                    throw new StorageException(StorageError.Query, $"The text query has more than {DeepestGroup} groups within one another.");
                }

                var group = Group(field);
                _depth--;
                Expect(')');
                SkipSuffix();
                return group;
            case '"':
                return Phrase(field);
            default:
                return WordOrField(field);
        }
    }

    private TextPhrase Phrase(string? field)
    {
        var end = _text.IndexOf('"', _at + 1);

        if (end < 0)
        {
            throw new StorageException(StorageError.Query, $"The text query has a phrase from character {_at + 1} on that does not end. Close it with \".");
        }

        var words = TextTerms.Of(_text[(_at + 1)..end]);
        _at = end + 1;
        SkipSuffix();
        return new TextPhrase(words, field);
    }

    private TextQuery WordOrField(string? field)
    {
        var word = new StringBuilder();

        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && (!Special.Contains(_text[_at], StringComparison.Ordinal) || (word.Length > 0 && _text[_at] is '-' or '+')))
        {
            _at += _text[_at] == '\\' && _at + 1 < _text.Length ? 1 : 0;

            if (_text[_at] is '~' or '^')
            {
                SkipSuffix();
                break;
            }

            word.Append(_text[_at++]);
        }

        if (word.Length == 0)
        {
            throw Unexpected();
        }

        if (_at < _text.Length && _text[_at] == ':')
        {
            _at++;
            SkipSpace();
            return One(word.ToString());
        }

        return Words(word.ToString(), field);
    }

    // "a-b" is two words to the index: then they must stand one after the other.
    private static TextQuery Words(string word, string? field)
    {
        if (word.AsSpan().ContainsAny('*', '?'))
        {
            return new TextWord(string.Concat(word.EnumerateRunes().Select(Rune.ToLowerInvariant)), field);
        }

        var words = TextTerms.Of(word);
        return words.Count == 1 ? new TextWord(words[0], field) : new TextPhrase(words, field);
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private void SkipSuffix()
    {
        while (_at < _text.Length && (_text[_at] is '~' or '^' or '.' || char.IsAsciiDigit(_text[_at])))
        {
            _at++;
        }
    }

    private bool TryWord(string word)
    {
        SkipSpace();
        var end = _at + word.Length;

        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0 || (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] != '('))
        {
            return false;
        }

        _at = end;
        SkipSpace();
        return true;
    }

    private bool TrySign(char sign)
    {
        if (_at == _text.Length || _text[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!TrySign(wanted))
        {
            throw Unexpected();
        }
    }

    private StorageException Unexpected() => new(
        StorageError.Query,
        _at == _text.Length ? "The text query ends too early." : $"The text query has an unexpected '{_text[_at]}' at character {_at + 1}. Write \\ before it to search for it.");
}
