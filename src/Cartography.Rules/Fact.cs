using Cartography.Values;

namespace Cartography.Rules;

/// <summary>One query of a rule, with what is needed to count and to show what it finds.</summary>
public sealed record Fact
{
    /// <summary>The name people type; unique within all rules.</summary>
    public required string Id { get; init; }

    /// <summary>A title for people.</summary>
    public required string Name { get; init; }

    /// <summary>What a row of the query says.</summary>
    public required string Description { get; init; }

    /// <summary>Whose assets these are, as printed: <c>AWS</c>, <c>Cross-Cloud</c> ...</summary>
    public required string Module { get; init; }

    /// <summary>Whether people can rely on the fact staying as it is.</summary>
    public required Maturity Maturity { get; init; }

    /// <summary>Cypher that returns one row a finding.</summary>
    public required string Query { get; init; }

    /// <summary>Cypher that shows the findings as a graph; <see langword="null"/>: nothing to show.</summary>
    public string? Visual { get; init; }

    /// <summary>Cypher that returns one row with <c>count</c>, the number of assets looked at; <see langword="null"/>: not counted.</summary>
    public string? Count { get; init; }

    /// <summary>The columns that together make two findings the same one from run to run.</summary>
    public required IReadOnlyList<string> Identity { get; init; }

    /// <summary>The label of the asset that a finding is about.</summary>
    public required string AssetLabel { get; init; }

    /// <summary>The column that holds the asset's id; <see langword="null"/>: each row is an asset of its own.</summary>
    public string? AssetId { get; init; }

    /// <summary>Parameters of the queries, such as long lists that would clutter them.</summary>
    public MapValue Parameters { get; init; } = MapValue.Empty;

    /// <summary>Where the fact was written.</summary>
    public required RuleSource Source { get; init; }
}
