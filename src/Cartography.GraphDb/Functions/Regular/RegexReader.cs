using System.Globalization;
using Cartography.GraphDb.Functions.Strings;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>A pattern's code points one by one. Text between \Q and \E comes out marked, so that no character in it has a meaning.</summary>
internal sealed class RegexReader
{
    /// <summary>What stands behind the last code point.</summary>
    public const int End = -1;

    private const int Quoted = 1 << 24;

    private readonly List<int> _codePoints = [];
    private int _at;

    /// <summary>Reads this pattern.</summary>
    public RegexReader(string pattern)
    {
        var quoting = false;

        for (var i = 0; i < pattern.Length;)
        {
            var rest = pattern.AsSpan(i);

            if (rest.StartsWith(quoting ? "\\E" : "\\Q"))
            {
                quoting = !quoting;
                i += 2;
                continue;
            }

            var codePoint = CodePoints.At(pattern, i, out var width);
            i += width;
            _codePoints.Add(quoting ? codePoint | Quoted : codePoint);

            // A backslash keeps what follows from opening a quotation.
            if (!quoting && codePoint == '\\' && i < pattern.Length)
            {
                _codePoints.Add(CodePoints.At(pattern, i, out width));
                i += width;
            }
        }
    }

    /// <summary>Where it is, in code points.</summary>
    public int Position => _at;

    /// <summary>Whether white space and comments are passed over.</summary>
    public bool SkipsComments { get; set; }

    /// <summary>The code point behind a marked one.</summary>
    public static int Plain(int codePoint) => codePoint & ~Quoted;

    /// <summary>The next code point, or <see cref="End"/>; it stays the next.</summary>
    public int Peek()
    {
        SkipComments();
        return _at < _codePoints.Count ? _codePoints[_at] : End;
    }

    /// <summary>The code point so many places behind the next, as it stands.</summary>
    public int PeekBehind(int places) => _at + places < _codePoints.Count ? _codePoints[_at + places] : End;

    /// <summary>Takes the next code point.</summary>
    public int Next()
    {
        SkipComments();
        return NextRaw();
    }

    /// <summary>Takes the next code point, white space too.</summary>
    public int NextRaw() => _at < _codePoints.Count ? _codePoints[_at++] : End;

    /// <summary>Takes the next code point if it is this one.</summary>
    public bool Take(int codePoint)
    {
        if (Peek() != codePoint)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Takes code points up to a closing one and that one; fails where it does not come.</summary>
    public string TakeUntil(char close, string what)
    {
        var start = _at;

        while (_at < _codePoints.Count && _codePoints[_at] != close)
        {
            _at++;
        }

        if (_at == _codePoints.Count)
        {
            throw Error($"Unclosed {what}");
        }

        return string.Concat(_codePoints.Skip(start).Take(_at++ - start).Select(c => char.ConvertFromUtf32(Plain(c))));
    }

    /// <summary>Takes decimal digits; null where there is none, the largest integer where there are too many.</summary>
    public int? TakeNumber()
    {
        var start = _at;
        long value = 0;

        while (_at < _codePoints.Count && _codePoints[_at] is >= '0' and <= '9')
        {
            value = Math.Min(int.MaxValue, (value * 10) + _codePoints[_at++] - '0');
        }

        return _at == start ? null : (int)value;
    }

    /// <summary>Goes back to a position.</summary>
    public void Return(int position) => _at = position;

    /// <summary>What is wrong with the pattern here.</summary>
    public QueryException Error(string what) => new(
        StatusCodes.SemanticError,
        string.Create(CultureInfo.InvariantCulture, $"Invalid Regex: {what} near index {Math.Max(0, _at - 1)}"),
        "22N11");

    private void SkipComments()
    {
        if (!SkipsComments)
        {
            return;
        }

        while (_at < _codePoints.Count && _codePoints[_at] is (>= '\t' and <= '\r') or ' ' or '#')
        {
            if (_codePoints[_at++] == '#')
            {
                while (_at < _codePoints.Count && _codePoints[_at] is not ('\n' or '\r' or 0x85 or 0x2028 or 0x2029))
                {
                    _at++;
                }
            }
        }
    }
}
