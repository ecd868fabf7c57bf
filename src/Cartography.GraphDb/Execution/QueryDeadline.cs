namespace Cartography.GraphDb.Execution;

/// <summary>When a query must end: its time is up, it was interrupted, or its caller has gone.</summary>
internal sealed class QueryDeadline(TimeProvider clock, TimeSpan? timeout, CancellationToken cancel)
{
    private readonly long _started = clock.GetTimestamp();
    private volatile string? _interrupted;

    /// <summary>What the caller ends the query with.</summary>
    public CancellationToken Cancel { get; } = cancel;

    /// <summary>Why the query is being ended, if it is.</summary>
    public string? Interruption => _interrupted;

    /// <summary>Ends the query at its next look, with a reason for the error's message.</summary>
    public void Interrupt(string reason) => _interrupted = reason;

    /// <summary>Fails when the query must end.</summary>
    public void Check()
    {
        if (_interrupted is { } reason)
        {
            throw new QueryException(StatusCodes.Terminated, reason, "50N42");
        }

        Cancel.ThrowIfCancellationRequested();

        if (timeout is { } limit && clock.GetElapsedTime(_started) > limit)
        {
            throw new QueryException(
                StatusCodes.TimedOut,
                $"The transaction has been terminated: it ran longer than its timeout of {limit.TotalSeconds:0.###} s. Make the query smaller, or raise the timeout.",
                "50N42");
        }
    }
}
