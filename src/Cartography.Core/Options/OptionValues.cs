using System.Globalization;

namespace Cartography.Core.Options;

/// <summary>What the user gave, by option name, from wherever it came; values are text. Errors are <see cref="UsageException"/>.</summary>
/// <param name="values">The values that were given, by <see cref="OptionDefinition.Name"/>.</param>
/// <param name="environment">Reads an environment variable; null when it is not set.</param>
public sealed class OptionValues(IReadOnlyDictionary<string, string> values, Func<string, string?> environment)
{
    /// <summary>Nothing given, and no environment.</summary>
    public static OptionValues None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), _ => null);

    /// <summary>Reads an environment variable; null when it is not set or empty.</summary>
    public string? Environment(string name) => environment(name) is { Length: > 0 } value ? value : null;

    /// <summary>Whether the user gave it.</summary>
    public bool IsGiven(OptionDefinition option) => values.ContainsKey(option.Name);

    /// <summary>The text given, else the default, else null.</summary>
    public string? Text(OptionDefinition option) => values.TryGetValue(option.Name, out var value) ? value : option.Default;

    /// <summary>Whether the flag was given, and not as false.</summary>
    public bool Flag(OptionDefinition option) => Text(option) switch
    {
        null => false,
        "" => true,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw new UsageException($"--{option.Name} takes true or false, not '{text}'."),
    };

    /// <summary>The number given, else the default, else null.</summary>
    public long? Integer(OptionDefinition option) => Text(option) switch
    {
        null => null,
        var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        var text => throw new UsageException($"--{option.Name} takes a whole number, not '{text}'."),
    };

    /// <summary>The texts given, trimmed, empty ones left out; null when the option was not given.</summary>
    public IReadOnlyList<string>? List(OptionDefinition option) =>
        Text(option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The secret in the environment variable that the option names; null when option or variable is not there.</summary>
    public Secret? Secret(OptionDefinition option) =>
        Text(option) is { Length: > 0 } variable && Environment(variable) is { } value ? new Secret(value) : null;
}
