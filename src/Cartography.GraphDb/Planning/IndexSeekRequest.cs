using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

/// <summary>What an index is asked: values it must be equal to, or a range, a prefix, or all.</summary>
internal sealed record IndexSeekRequest
{
    /// <summary>One value for each of the index's first properties, all to be equal.</summary>
    public IReadOnlyList<Evaluator> Equal { get; init; } = [];

    /// <summary>Whether the single value is a list, of which any may be equal.</summary>
    public bool AnyOf { get; init; }

    public Evaluator? From { get; init; }

    public bool FromInclusive { get; init; }

    public Evaluator? To { get; init; }

    public bool ToInclusive { get; init; }

    public Evaluator? Prefix { get; init; }

    public string OperatorName => Equal.Count > 0 ? "IndexSeek" : From is not null || To is not null || Prefix is not null ? "IndexSeekByRange" : "IndexScan";

    public IEnumerable<Evaluator> Expressions => [.. Equal, .. new[] { From, To, Prefix }.OfType<Evaluator>()];
}
