namespace Cartography.Rules;

/// <summary>A question about the graph that ends in findings: one or more facts under one name, mapped to the controls of frameworks.</summary>
public sealed record Rule
{
    /// <summary>The name people type: letters, digits, <c>_</c> and <c>-</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A title for people.</summary>
    public required string Name { get; init; }

    /// <summary>What the rule is about and why it matters, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Grows when rows, columns or counts may change: <c>MAJOR.MINOR.PATCH</c>.</summary>
    public required string Version { get; init; }

    /// <summary>How bad a finding is; used by exit codes and reports, not by the text and JSON forms.</summary>
    public Severity Severity { get; init; } = Severity.Medium;

    /// <summary>Words to group rules by.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Pages to read more on.</summary>
    public required IReadOnlyList<RuleReference> References { get; init; }

    /// <summary>The controls that the rule gives evidence for.</summary>
    public required IReadOnlyList<FrameworkControl> Frameworks { get; init; }

    /// <summary>The fields of a finding in the order in which they are shown; empty: those that each fact returns, as they come.</summary>
    public required IReadOnlyList<OutputField> Output { get; init; }

    /// <summary>The facts in the order in which they are shown; at least one.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Where the rule was written.</summary>
    public required RuleSource Source { get; init; }
}
