
namespace Cartography.Rules.Loading;

/// <summary>Reads the file of one rule.</summary>
internal sealed class RuleReader(FrameworkCatalog frameworks)
{
    // A finding has these two of its own.
    private static readonly string[] Reserved = ["source", "extra"];

    /// <exception cref="RuleException">The file is not a rule.</exception>
    public Rule Read(string file, string text)
    {
        var map = YamlDocuments.Open(file, text);
        var rule = new Rule
        {
            Id = Id(map),
            Name = map.Text("name"),
            Description = Line(map.Text("description")),
            Version = Version(map),
            Severity = map.Choice("severity", Severity.Medium),
            Tags = map.Texts("tags"),
            References = [.. map.Items("references").Select(item => Reference(map, item))],
            Frameworks = [.. map.Items("frameworks").Select(item => Control(map, item))],
            Output = [.. Output(map)],
            Facts = Facts(map),
            Source = map.Source,
        };
        map.RefuseOthers();
        return rule;
    }

    private static List<Fact> Facts(YamlMap map)
    {
        var facts = map.Items("facts").Select(item => FactReader.Read(map.Map(item))).ToList();
        return facts.Count > 0 ? facts : throw new RuleException(map.PlaceOf("facts"), "A rule needs at least one fact.");
    }

    private static string Id(YamlMap map)
    {
        var id = map.Text("id");
        return RuleId.IsValid(id) ? id : throw new RuleException(map.PlaceOf("id"), $"'{id}' is no id; an id is {RuleId.Form}.");
    }

    private static string Version(YamlMap map)
    {
        var version = map.Text("version");
        var parts = version.Split('.');
        return parts.Length == 3 && parts.All(part => part.Length is > 0 and < 6 && part.All(char.IsAsciiDigit))
            ? version
            : throw new RuleException(map.PlaceOf("version"), $"The version '{version}' must be three numbers, as in '1.0.0'.");
    }

    private static RuleReference Reference(YamlMap map, YamlNode item)
    {
        if (item is YamlScalar { Text: { Length: > 0 } url })
        {
            return new(url, url);
        }

        var reference = map.Map(item);
        var read = new RuleReference(reference.Text("text"), reference.Text("url"));
        reference.RefuseOthers();
        return read;
    }

    private FrameworkControl Control(YamlMap map, YamlNode item)
    {
        if (item is YamlScalar { Text: { Length: > 0 } reference })
        {
            return frameworks.Find(map.Place(item), reference);
        }

        var control = map.Map(item);
        var read = new FrameworkControl(
            control.Text("name").ToLowerInvariant(),
            control.Text("short_name").ToLowerInvariant(),
            control.Text("requirement").ToLowerInvariant(),
            control.OptionalText("scope")?.ToLowerInvariant(),
            control.OptionalText("revision")?.ToLowerInvariant(),
            control.OptionalText("title"));
        control.RefuseOthers();
        return read;
    }

    private static IEnumerable<OutputField> Output(YamlMap map)
    {
        foreach (var (name, value, source) in map.OptionalMap("output")?.Entries ?? [])
        {
            if (Reserved.Contains(name, StringComparer.Ordinal))
            {
                throw new RuleException(source, $"'{name}' is filled in for every finding; give the field another name.");
            }

            yield return Field(map, name, value);
        }
    }

    private static OutputField Field(YamlMap map, string name, YamlNode value)
    {
        if (value is YamlMapping)
        {
            var field = map.Map(value);
            var read = new OutputField(name, field.Choice("type", OutputType.Any), field.Find("default") is { } otherwise ? YamlValues.Read(otherwise) : default);
            field.RefuseOthers();
            return read;
        }

        return value is YamlScalar { Text: var type } && Enum.TryParse<OutputType>(type, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? new(name, known)
            : throw new RuleException(map.Place(value), $"'{name}' has no known type; it can be {string.Join(", ", Enum.GetNames<OutputType>()).ToLowerInvariant()}.");
    }

    /// <summary>Folded text in YAML ends in a line break that nobody wants to see.</summary>
    internal static string Line(string text) => text.TrimEnd();
}
