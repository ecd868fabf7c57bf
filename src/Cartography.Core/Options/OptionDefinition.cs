namespace Cartography.Core.Options;

/// <summary>
/// An option of the sync, declared once by its provider in <see cref="Sync.Provider.Options"/>. The command line derives everything from it: the flag
/// <c>--aws-regions</c>, the environment variable <c>CARTOGRAPHY_AWS_REGIONS</c>, the key <c>aws-regions</c> of the configuration file, and its
/// line in the panel of <c>--help</c>. What is given there reaches the provider as <see cref="OptionValues"/>.
/// </summary>
public sealed record OptionDefinition
{
    /// <summary>The name, lower case with hyphens, without leading hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What it takes.</summary>
    public required OptionKind Kind { get; init; }

    /// <summary>One or two sentences for <c>--help</c>.</summary>
    public required string Description { get; init; }

    /// <summary>The heading in <c>--help</c>, such as AWS Options.</summary>
    public required string Panel { get; init; }

    /// <summary>What holds when it is not given; null: nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Accepted, but not shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>The environment variable that gives it.</summary>
    public string EnvironmentName => "CARTOGRAPHY_" + Name.Replace('-', '_').ToUpperInvariant();
}
