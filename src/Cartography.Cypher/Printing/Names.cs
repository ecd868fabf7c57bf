using System.Globalization;
using System.Text;
using Cartography.Cypher.Lexing;

namespace Cartography.Cypher.Printing;

/// <summary>Quotes names and strings where they need it.</summary>
public static class Names
{
    /// <summary>
    /// A name in backticks, whatever is in it: the one way to put a name out of somebody's data into a statement. A backslash before u would be
    /// read as an escape, which could end the name, so it is written as one.
    /// </summary>
    public static string Quoted(string name) =>
        $"`{name.Replace("`", "``", StringComparison.Ordinal).Replace("\\u", "\\u005Cu", StringComparison.Ordinal)}`";

    /// <summary>A name where any word can stand: a label, a key.</summary>
    public static string Plain(string name) => NameCharacters.IsPlain(name) ? name : Quoted(name);

    /// <summary>A name where a keyword would be read as one.</summary>
    public static string Word(string name) => NameCharacters.IsPlain(name) && Keywords.Find(name) == Keyword.None ? name : Quoted(name);

    /// <summary>A function's name, part by part.</summary>
    public static string Dotted(IReadOnlyList<string> parts) =>
        string.Join('.', parts.Select((part, i) => i == 0 && StartsOtherForm(part) ? Quoted(part) : Plain(part)));

    /// <summary>A string literal.</summary>
    public static string Text(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('\'');
        foreach (var c in value)
        {
            _ = c switch
            {
                '\'' => result.Append("\\'"),
                '\\' => result.Append(@"\\"),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                '\t' => result.Append(@"\t"),
                _ when char.IsControl(c) || char.IsSurrogate(c) => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }

        return result.Append('\'').ToString();
    }

    private static bool StartsOtherForm(string part) => Keywords.Find(part) is Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single
        or Keyword.Reduce or Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Case or Keyword.Not or Keyword.True or Keyword.False
        or Keyword.Null or Keyword.Trim or Keyword.Normalize;
}
