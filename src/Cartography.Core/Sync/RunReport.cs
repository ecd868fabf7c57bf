using Cartography.Core.Stores;

namespace Cartography.Core.Sync;

/// <summary>How a run ended.</summary>
public sealed record RunReport
{
    /// <summary>The run's tag.</summary>
    public required long UpdateTag { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Every step, discovery failures included, in the order in which they ended.</summary>
    public required IReadOnlyList<StepReport> Steps { get; init; }

    /// <summary>Providers that had no credentials, with what was looked for.</summary>
    public required IReadOnlyDictionary<string, string> NotConfigured { get; init; }

    /// <summary>What changed in the store.</summary>
    public required WriteCounts Changes { get; init; }

    /// <summary>Whether it was interrupted; then nothing was swept.</summary>
    public bool Interrupted { get; init; }

    /// <summary>The steps that did not end complete.</summary>
    public IEnumerable<StepReport> Incomplete => Steps.Where(step => step.Coverage != Coverage.Complete);

    /// <summary>0 all complete; 1 nothing synced; 3 done, with parts incomplete; 130 interrupted.</summary>
    public int ExitCode
    {
        get
        {
            if (Interrupted)
            {
                return 130;
            }

            if (!Steps.Any(step => step.Coverage is Coverage.Complete or Coverage.Partial))
            {
                return 1;
            }

            return Incomplete.Any() ? 3 : 0;
        }
    }
}
