namespace Cartography.Core.Sync;

/// <summary>How one step ended: one resource in one scope.</summary>
public sealed record StepReport
{
    /// <summary>The provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>The resource, with its part; or what else was tried, such as discovery.</summary>
    public required string Resource { get; init; }

    /// <summary>The scope's id.</summary>
    public required string Scope { get; init; }

    /// <summary>How it ended.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Why it did not end complete: a sentence for the person who must act.</summary>
    public string? Reason { get; init; }

    /// <summary>Nodes handed to the store.</summary>
    public long Nodes { get; init; }

    /// <summary>Edges handed to the store, to be made where both ends are there.</summary>
    public long Edges { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Values and rows that could not be read, each by path, with how often.</summary>
    public IReadOnlyDictionary<string, long> Warnings { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);
}
