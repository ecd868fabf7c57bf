namespace Cartography.Cli.Reporting;

/// <summary>How far one provider is. Steps end on several threads.</summary>
/// <param name="start">The clock's timestamp when it began.</param>
internal sealed class ProviderProgress(long start)
{
    private readonly Lock _lock = new();
    private int _steps;
    private int _done;
    private long _nodes;
    private long _told = start;

    /// <summary>Its number of steps is known.</summary>
    public void Planned(int steps)
    {
        lock (_lock)
        {
            _steps += steps;
        }
    }

    /// <summary>A step ended; tells how far it is when that was last told some time ago, or when it was the last step.</summary>
    public (int Done, int Steps, long Nodes)? Ended(long nodes, long now, TimeSpan pause, TimeProvider clock)
    {
        lock (_lock)
        {
            _done++;
            _nodes += nodes;

            if (_done < _steps && clock.GetElapsedTime(_told, now) < pause)
            {
                return null;
            }

            _told = now;
            return (_done, _steps, _nodes);
        }
    }
}
