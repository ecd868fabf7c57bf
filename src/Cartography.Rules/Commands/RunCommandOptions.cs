using Cartography.Rules.Output;
using Cartography.Rules.Running;

namespace Cartography.Rules.Commands;

/// <summary>What was asked of <c>run</c>.</summary>
public sealed record RunCommandOptions
{
    /// <summary>A rule's id, or <c>all</c>; may be left out with a framework.</summary>
    public string? Rule { get; init; }

    /// <summary>The only fact to run.</summary>
    public string? Fact { get; init; }

    /// <summary>Runs only rules of a framework.</summary>
    public string? Framework { get; init; }

    /// <summary>The form of the report.</summary>
    public OutputFormat Format { get; init; } = OutputFormat.Text;

    /// <summary>Colours and links, if the output is a terminal.</summary>
    public Style Style { get; init; } = new(Escapes: false);

    /// <summary>Which findings make the command fail: those of this severity or worse; <see langword="null"/>: none.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Decisions to live with findings.</summary>
    public SuppressionFile Suppressions { get; init; } = SuppressionFile.None;

    /// <summary>An earlier run: only what it had not found is reported; <see langword="null"/>: everything is.</summary>
    public Baseline? Since { get; init; }

    /// <summary>Whether the text form ends with the state of each framework and control.</summary>
    public bool Compliance { get; init; }

    /// <summary>How facts are run.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>The first line of the text form, such as <c>Connecting to Neo4j at bolt://localhost:7687...</c>.</summary>
    public required string Opening { get; init; }

    /// <summary>Where visual queries can be looked at, as <see cref="BrowserLink.Of"/> says; <see langword="null"/>: nowhere.</summary>
    public string? Browser { get; init; }
}
