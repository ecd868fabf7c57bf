namespace Cartography.Rules.Running;

/// <summary>What came of a fact.</summary>
public sealed record FactResult
{
    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>What it found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Findings left out by people's decision.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>Rows that could not be taken.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>Why there is no result; <see langword="null"/>: there is one.</summary>
    public FactError? Error { get; init; }

    /// <summary>The number of assets looked at; <see langword="null"/>: not counted.</summary>
    public long? Total { get; init; }

    /// <summary>The number of different assets among the findings; rows without an asset id are one asset together.</summary>
    public long Failing { get; init; }

    /// <summary>Assets looked at that were not found.</summary>
    public long? Passing => Total - Failing;

    /// <summary>How long the queries took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The same with other findings, counted anew.</summary>
    public FactResult With(IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding> suppressed) =>
        this with { Findings = findings, Suppressed = suppressed, Failing = Count(Fact, findings, Problems) };

    /// <summary>Counts what failed: different asset ids where the fact has them, else rows.</summary>
    internal static long Count(Fact fact, IReadOnlyList<Finding> findings, IReadOnlyList<RowProblem> problems) => fact.AssetId is null
        ? findings.Count + problems.Count
        : findings.Select(finding => finding.Asset).Concat(problems.Select(problem => problem.Asset)).Select(asset => asset.IsNull ? null : PlainText.Of(asset)).Distinct(StringComparer.Ordinal).Count();
}
