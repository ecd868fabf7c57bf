namespace Cartography.Rules.Running;

/// <summary>How facts are run.</summary>
public sealed record RunOptions
{
    /// <summary>Facts that run at once.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 16);

    /// <summary>How long a fact may take, its count included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether facts that may still change are run.</summary>
    public bool Experimental { get; init; } = true;

    /// <summary>The only fact to run; <see langword="null"/>: all.</summary>
    public string? OnlyFact { get; init; }

    /// <summary>The most rows that are kept of a fact; more are an error, so that one query cannot fill the memory.</summary>
    public int MostRows { get; init; } = 1_000_000;
}
