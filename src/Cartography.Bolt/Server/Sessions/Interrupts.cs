namespace Cartography.Bolt.Server.Sessions;

/// <summary>
/// RESET overtakes what is queued before it: it is seen when it arrives and stops the work that runs, and is answered in its turn.
/// </summary>
internal sealed class Interrupts(CancellationToken closing) : IDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource _work = CancellationTokenSource.CreateLinkedTokenSource(closing);
    private int _pending;

    /// <summary>Stops the work of before the latest RESET.</summary>
    public CancellationToken Work
    {
        get
        {
            lock (_lock)
            {
                return _work.Token;
            }
        }
    }

    /// <summary>Whether a RESET has come that was not answered yet.</summary>
    public bool IsPending => Volatile.Read(ref _pending) > 0;

    /// <summary>A RESET has come.</summary>
    public void Arrive()
    {
        CancellationTokenSource work;

        lock (_lock)
        {
            _pending++;
            work = _work;
        }

        work.Cancel();
    }

    /// <summary>A RESET is answered now. Gives how many more are waiting; after the last one work goes on.</summary>
    public int Answer()
    {
        lock (_lock)
        {
            _pending = Math.Max(0, _pending - 1);

            if (_pending == 0)
            {
                _work.Dispose();
                _work = CancellationTokenSource.CreateLinkedTokenSource(closing);
            }

            return _pending;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _work.Dispose();
}
