using Cartography.Core.Stores;

namespace Cartography.Core.Sync;

/// <summary>What is known of a run while it runs.</summary>
internal sealed class RunState(TimeProvider time, long? updateTag)
{
    private readonly Lock _lock = new();
    private readonly List<StepReport> _steps = [];
    private readonly DateTimeOffset _started = time.GetUtcNow();
    private readonly long _startedAt = time.GetTimestamp();

    public long UpdateTag { get; } = updateTag ?? time.GetUtcNow().ToUnixTimeSeconds();

    public Dictionary<string, string> NotConfigured { get; } = new(StringComparer.Ordinal);

    public WriteCounts Changes { get; set; }

    public bool Interrupted { get; set; }

    public void Add(params IEnumerable<StepReport> steps)
    {
        lock (_lock)
        {
            _steps.AddRange(steps);
        }
    }

    public RunReport Report()
    {
        lock (_lock)
        {
            return new RunReport
            {
                UpdateTag = UpdateTag,
                Started = _started,
                Duration = time.GetElapsedTime(_startedAt),
                Steps = [.. _steps],
                NotConfigured = NotConfigured,
                Changes = Changes,
                Interrupted = Interrupted,
            };
        }
    }
}
