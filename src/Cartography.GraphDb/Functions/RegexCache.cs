using System.Text.RegularExpressions;

namespace Cartography.GraphDb.Functions;

/// <summary>The regular expressions that one query has compiled, by their text; bounded, since a text may come from each row.</summary>
internal sealed class RegexCache
{
    private const int Capacity = 256;

    private readonly Dictionary<string, Regex> _compiled = new(StringComparer.Ordinal);

    /// <summary>The compiled expression of a text, compiled by <paramref name="compile"/> when it is not held.</summary>
    public Regex Get(string pattern, Func<string, Regex> compile)
    {
        if (_compiled.TryGetValue(pattern, out var regex))
        {
            return regex;
        }

        if (_compiled.Count >= Capacity)
        {
            _compiled.Clear();
        }

        return _compiled[pattern] = compile(pattern);
    }
}
