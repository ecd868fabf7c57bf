using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>An edge between nodes that others load, as plain data.</summary>
public sealed record LinkSchema
{
    /// <summary>The record's name, unique in its provider.</summary>
    public required string Name { get; init; }

    /// <summary>The relationship type.</summary>
    public required string Type { get; init; }

    /// <summary>The provider's module, such as aws.</summary>
    public required string Module { get; init; }

    /// <summary>The label of the node that it leaves.</summary>
    public required string Source { get; init; }

    /// <summary>By which of the source's properties it is found.</summary>
    public required ImmutableArray<MatchKey> SourceMatch { get; init; }

    /// <summary>The label of the node that it enters.</summary>
    public required string Target { get; init; }

    /// <summary>By which of the target's properties it is found.</summary>
    public required ImmutableArray<MatchKey> TargetMatch { get; init; }

    /// <summary>What the edge carries besides its stamps.</summary>
    public ImmutableArray<PropertySchema> Properties { get; init; } = [];

    /// <summary>What the edge means, for people.</summary>
    public string? Description { get; init; }
}
