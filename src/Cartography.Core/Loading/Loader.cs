using System.Threading.Channels;
using Cartography.Core.Stores;

namespace Cartography.Core.Loading;

/// <summary>
/// Hands batches to the store, one transaction after another, several batches in each while the store is busy. Adding waits when too much is
/// under way.
/// </summary>
internal sealed class Loader : IAsyncDisposable
{
    private const int MostWaiting = 32;
    private const int RowsPerTransaction = 20_000;

    private readonly IGraphWriter _writer;
    private readonly Channel<object> _queue = Channel.CreateBounded<object>(MostWaiting);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public Loader(IGraphWriter writer)
    {
        _writer = writer;
        _work = Task.Run(Work);
    }

    /// <summary>What the store changed so far.</summary>
    public WriteCounts Counts { get; private set; }

    /// <summary>Adds a batch; waits while the store is behind. Fails when the store has failed.</summary>
    public async ValueTask Add(GraphBatch batch, CancellationToken cancel)
    {
        try
        {
            await _queue.Writer.WriteAsync(batch, cancel);
        }
        catch (ChannelClosedException closed)
        {
            throw Failure(closed);
        }
    }

    /// <summary>Waits until the store has everything that was added before.</summary>
    public async Task Drain(CancellationToken cancel)
    {
        var mark = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        try
        {
            await _queue.Writer.WriteAsync(mark, cancel);
        }
        catch (ChannelClosedException closed)
        {
            throw Failure(closed);
        }

        await Task.WhenAny(mark.Task, _work).WaitAsync(cancel);

        if (!mark.Task.IsCompletedSuccessfully)
        {
            await _work;
        }
    }

    /// <summary>Ends; what the store has not begun to write is dropped.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _stop.CancelAsync();
        await ((Task)_work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static StoreException Failure(ChannelClosedException closed) =>
        closed.InnerException as StoreException ?? new StoreException("The store takes no more writes, since an earlier one failed.", inner: closed.InnerException);

    private async Task Work()
    {
        try
        {
            await foreach (var first in _queue.Reader.ReadAllAsync(_stop.Token))
            {
                await WriteTogether(first);
            }
        }
        catch (Exception error) when (CloseWith(error))
        {
            throw;
        }
    }

    // Whoever adds next must hear why the store stopped, not that a channel is closed.
    private bool CloseWith(Exception error) => _queue.Writer.TryComplete(error) || true;

    private async Task WriteTogether(object first)
    {
        var batches = new List<GraphBatch>();
        var marks = new List<TaskCompletionSource>();
        var rows = 0;

        for (var item = first; ;)
        {
            if (item is GraphBatch batch)
            {
                batches.Add(batch);
                rows += batch is NodeBatch nodes ? nodes.Rows.Count : ((EdgeBatch)batch).Rows.Count;
            }
            else
            {
                marks.Add((TaskCompletionSource)item);
            }

            if (rows >= RowsPerTransaction || !_queue.Reader.TryRead(out item!))
            {
                break;
            }
        }

        if (batches.Count > 0)
        {
            // Not the run's token: a write that the store has begun is finished, so that what is acknowledged is known.
            Counts += await _writer.Write(batches, _stop.Token);
        }

        foreach (var mark in marks)
        {
            mark.TrySetResult();
        }
    }
}
