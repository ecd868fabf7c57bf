namespace Cartography.Rules;

/// <summary>Chooses rules by framework: <c>cis</c>, <c>cis:aws</c> or <c>cis:aws:6.0.0</c>, in any case.</summary>
public sealed class FrameworkFilter
{
    // Names that people's scripts still use.
    private static readonly Dictionary<string, string> Former = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso27001"] = "iso:27001",
        ["nist-ai-rmf"] = "nist:ai-rmf",
    };

    private readonly string[] _parts;

    /// <summary>A filter as it was typed.</summary>
    public FrameworkFilter(string text)
    {
        Text = text;
        var parts = text.Trim().Split(':');
        _parts = Former.TryGetValue(parts[0], out var current) ? [.. current.Split(':'), .. parts[1..]] : parts;
    }

    /// <summary>As it was typed.</summary>
    public string Text { get; }

    /// <summary>Whether a rule has a control of the framework.</summary>
    public bool Matches(Rule rule) => rule.Frameworks.Any(Matches);

    private bool Matches(FrameworkControl control)
    {
        string?[] names = [control.ShortName, control.Scope, control.Revision];
        return _parts.Length <= names.Length
            && _parts.Index().All(part => string.Equals(part.Item, names[part.Index], StringComparison.OrdinalIgnoreCase));
    }
}
