using Cartography.Rules.Output;
using Cartography.Values;

namespace Cartography.Rules.Drift;

/// <summary>Names that people gave to states: <c>shortcut.json</c> of a query's folder.</summary>
/// <param name="Name">What the query is called.</param>
/// <param name="Files">File names by shortcut.</param>
public sealed record Shortcuts(string Name, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The shortcut that always names the last state.</summary>
    public const string MostRecent = "most-recent";

    /// <summary>The file that a name means: a shortcut's, or the name itself.</summary>
    public string Resolve(string name) => Files.GetValueOrDefault(name, name);

    /// <summary>The same with one more shortcut, or with another file for one.</summary>
    public Shortcuts With(string shortcut, string file) =>
        this with { Files = new Dictionary<string, string>(Files, StringComparer.Ordinal) { [shortcut] = file } };

    /// <summary>The file's text: keys sorted, four blanks a level, a line break at the end.</summary>
    public string ToJson() => JsonText.Indented(
        Value.From(MapValue.Of(
            ("name", Name),
            ("shortcuts", Value.From(MapValue.Of(Files.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Value.From(entry.Value)))))))),
        "    ") + "\n";
}
