namespace Cartography.Cypher.Lexing;

/// <summary>Cuts a text into tokens, one after another.</summary>
internal ref struct Lexer(string text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The next token; at the end of the text <see cref="TokenKind.End"/>.</summary>
    public Token Next()
    {
        SkipSpaceAndComments();
        if (_at >= _text.Length)
        {
            return new Token(TokenKind.End, Keyword.None, _text.Length, _text.Length);
        }

        var start = _at;
        var c = _text[_at];
        if (NameCharacters.CanStart(c) || StartsEscape())
        {
            return Word(start);
        }

        return c switch
        {
            >= '0' and <= '9' => Number(start),
            '.' when Peek(1) is >= '0' and <= '9' => Number(start),
            '\'' or '"' => Text(start, c),
            '`' => QuotedName(start),
            _ => Symbol(start),
        };
    }

    private readonly char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private readonly bool StartsEscape() =>
        _text[_at] == '\\' && Peek(1) == 'u' && Escapes.TryReadUnicode(_text, _at, out var c, out _) && NameCharacters.CanStart(c);

    private void SkipSpaceAndComments()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c) || c is '\u001C' or '\u001D' or '\u001E' or '\u001F' or '\u200B' or '\uFEFF')
            {
                _at++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                var end = _text[_at..].IndexOfAny('\n', '\r');
                _at = end < 0 ? _text.Length : _at + end;
            }
            else if (c == '/' && Peek(1) == '*')
            {
                var end = _text[(_at + 2)..].IndexOf("*/", StringComparison.Ordinal);
                if (end < 0)
                {
                    throw new CypherSyntaxException("Failed to parse comment. A comment starting on `/*` must have a closing `*/`.", text, _at + 1);
                }

                _at += end + 4;
            }
            else
            {
                return;
            }
        }
    }

    private Token Word(int start)
    {
        while (_at < _text.Length)
        {
            if (NameCharacters.CanContinue(_text[_at]))
            {
                _at++;
            }
            else if (_text[_at] == '\\' && Peek(1) == 'u' && Escapes.TryReadUnicode(_text, _at, out var c, out var length) && NameCharacters.CanContinue(c))
            {
                _at += length;
            }
            else
            {
                break;
            }
        }

        return new Token(TokenKind.Name, Keywords.Find(_text[start.._at]), start, _at);
    }

    private Token QuotedName(int start)
    {
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '`')
            {
                continue;
            }

            _at++;
            if (Peek(0) != '`')
            {
                return new Token(TokenKind.QuotedName, Keyword.None, start, _at);
            }
        }

        // Left to the parser, which knows what was expected here.
        return new Token(TokenKind.Unknown, Keyword.None, start, start + 1);
    }

    private Token Text(int start, char quote)
    {
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == quote)
            {
                return new Token(TokenKind.String, Keyword.None, start, ++_at);
            }

            if (_text[_at] == '\\')
            {
                _at++;
            }
        }

        throw new CypherSyntaxException(
            "Failed to parse string literal. The query must contain an even number of non-escaped quotes.", text, start);
    }

    private Token Number(int start)
    {
        var isFloat = false;
        if (_text[_at] == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O')
        {
            _at += 2;
        }
        else
        {
            SkipDigits();
            if (Peek(0) == '.' && Peek(1) is >= '0' and <= '9')
            {
                isFloat = true;
                _at++;
                SkipDigits();
            }

            if (Peek(0) is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '-' or '+' && char.IsAsciiDigit(Peek(2)))))
            {
                isFloat = true;
                _at += 2;
                SkipDigits();
            }
        }

        // Letters directly behind belong to it, so that 12abc is one wrong number and not a number and a name.
        while (_at < _text.Length && NameCharacters.CanContinue(_text[_at]))
        {
            _at++;
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Integer, Keyword.None, start, _at);
    }

    private void SkipDigits()
    {
        while (Peek(0) is (>= '0' and <= '9') or '_')
        {
            _at++;
        }
    }

    private Token Symbol(int start)
    {
        var (kind, length) = _text[_at] switch
        {
            '(' => (TokenKind.LeftParenthesis, 1),
            ')' => (TokenKind.RightParenthesis, 1),
            '[' => (TokenKind.LeftBracket, 1),
            ']' => (TokenKind.RightBracket, 1),
            '{' => (TokenKind.LeftBrace, 1),
            '}' => (TokenKind.RightBrace, 1),
            ',' => (TokenKind.Comma, 1),
            '.' => Peek(1) == '.' ? (TokenKind.DotDot, 2) : (TokenKind.Dot, 1),
            ':' => Peek(1) == ':' ? (TokenKind.DoubleColon, 2) : (TokenKind.Colon, 1),
            ';' => (TokenKind.Semicolon, 1),
            '$' => (TokenKind.Dollar, 1),
            '|' => Peek(1) == '|' ? (TokenKind.DoubleBar, 2) : (TokenKind.Bar, 1),
            '&' => (TokenKind.Ampersand, 1),
            '!' => Peek(1) == '=' ? (TokenKind.Unknown, 2) : (TokenKind.Exclamation, 1),
            '%' => (TokenKind.Percent, 1),
            '+' => Peek(1) == '=' ? (TokenKind.PlusEqual, 2) : (TokenKind.Plus, 1),
            '*' => (TokenKind.Star, 1),
            '/' => (TokenKind.Slash, 1),
            '^' => (TokenKind.Caret, 1),
            '=' => Peek(1) == '~' ? (TokenKind.RegexMatch, 2) : (TokenKind.Equal, 1),
            '<' => AfterLess(),
            '>' => Peek(1) == '=' ? (TokenKind.GreaterOrEqual, 2) : (TokenKind.Greater, 1),
            '-' => (TokenKind.Minus, 1),

            // Arrows as word processors write them; only patterns take them.
            '\u27E8' or '\u3008' or '\uFE64' or '\uFF1C' => (TokenKind.LeftArrow, 1),
            '\u27E9' or '\u3009' or '\uFE65' or '\uFF1E' => (TokenKind.RightArrow, 1),
            '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => (TokenKind.Dash, 1),
            _ => (TokenKind.Unknown, 1),
        };

        if (kind == TokenKind.Unknown && char.IsHighSurrogate(_text[_at]) && char.IsLowSurrogate(Peek(1)))
        {
            length = 2;
        }

        _at += length;
        return new Token(kind, Keyword.None, start, _at);
    }

    private readonly (TokenKind Kind, int Length) AfterLess() => Peek(1) switch
    {
        '>' => (TokenKind.NotEqual, 2),
        '=' => (TokenKind.LessOrEqual, 2),
        _ => (TokenKind.Less, 1),
    };
}
