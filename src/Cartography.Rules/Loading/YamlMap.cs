
namespace Cartography.Rules.Loading;

/// <summary>A mapping of a rule file, read strictly: what is missing, of another kind or unknown is an error with its line.</summary>
internal sealed class YamlMap(string file, YamlMapping node)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public RuleSource Source => new(file, node.Line);

    public IEnumerable<(string Key, YamlNode Value, RuleSource Source)> Entries =>
        node.Entries.Select(entry => (entry.Key.Text, entry.Value, Place(entry.Key)));

    public RuleSource Place(YamlNode at) => new(file, at.Line);

    public YamlMap Map(YamlNode at) =>
        at is YamlMapping inner ? new YamlMap(file, inner) : throw new RuleException(Place(at), "Expected 'name: value' lines here.");

    public string Text(string key) =>
        OptionalText(key) ?? throw new RuleException(Source, $"'{key}' is missing.");

    public string? OptionalText(string key) => Find(key) is { } value ? Scalar(key, value) : null;

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => Scalar(key, item))];

    public IReadOnlyList<YamlNode> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        var other => throw new RuleException(Place(other), $"'{key}' must be a list."),
    };

    public YamlMap? OptionalMap(string key) => Find(key) is { } value ? Map(value) : null;

    public YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal)).Value;
    }

    public RuleSource PlaceOf(string key) => Find(key) is { } value ? Place(value) : Source;

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
        {
            return otherwise;
        }

        return Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw new RuleException(PlaceOf(key), $"'{key}' is '{text}'; it can be {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    /// <summary>Refuses keys that nobody asked for: most are typing mistakes.</summary>
    public void RefuseOthers()
    {
        foreach (var (key, _, source) in Entries)
        {
            if (!_read.Contains(key))
            {
                throw new RuleException(source, $"'{key}' is not known here; known are {string.Join(", ", _read.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private string Scalar(string key, YamlNode value) => value is YamlScalar { Text: { Length: > 0 } text }
        ? text
        : throw new RuleException(Place(value), $"'{key}' must be text and must not be empty.");
}
