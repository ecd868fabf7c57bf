using System.Globalization;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>A transaction: a snapshot until it writes, then the writer's place until it ends.</summary>
internal sealed class GraphTransaction
{
    private readonly GraphEngine _engine;
    private Snapshot? _snapshot;
    private WriteTransaction? _writer;
    private readonly Lock _use = new();
    private long _lastUsed;
    private string? _expired;
    private bool _failed;
    private bool _ended;

    public GraphTransaction(GraphEngine engine, QueryOptions options, string user, bool isExplicit, CancellationToken cancel)
    {
        _engine = engine;
        Options = options;
        User = user;
        Metadata = options.Metadata;
        IsExplicit = isExplicit;
        Started = engine.Clock.GetUtcNow();
        Deadline = new QueryDeadline(engine.Clock, options.Timeout ?? engine.Options.QueryTimeout, isExplicit ? CancellationToken.None : cancel);
        _lastUsed = engine.Clock.GetTimestamp();
        Number = engine.Transactions.Add(this);
    }

    public long Number { get; }

    public string Id => string.Create(CultureInfo.InvariantCulture, $"{_engine.Options.DatabaseName}-transaction-{Number}");

    public QueryOptions Options { get; }

    public string User { get; }

    /// <summary>What SHOW TRANSACTIONS shows beside it.</summary>
    public MapValue Metadata { get; set; }

    public bool IsExplicit { get; }

    public DateTimeOffset Started { get; }

    public QueryDeadline Deadline { get; }

    /// <summary>The text of the statement that runs, or ran last.</summary>
    public string CurrentQuery { get; set; } = "";

    /// <summary>Whether something was deleted here, so that values may stand for what is gone.</summary>
    public bool HasDeleted { get; set; }

    /// <summary>Whether the schema was changed here; data cannot then be written.</summary>
    public bool HasChangedSchema { get; set; }

    /// <summary>Whether data was written here; the schema cannot then be changed.</summary>
    public bool HasWrittenData { get; set; }

    public bool IsWriting => _writer is not null;

    /// <summary>The graph as the transaction sees it.</summary>
    public GraphView Graph => (GraphView?)_writer ?? (_snapshot ??= _engine.Database.BeginRead());

    /// <summary>The newest commit. While this transaction has the writer's place, that is the graph as it was when it took it.</summary>
    public GraphView Committed => _engine.Database.BeginRead();

    /// <summary>The place to write to. Fails where none was taken.</summary>
    public WriteTransaction Writer =>
        _writer ?? throw new QueryException(StatusCodes.AccessMode, "Writing in read access mode not allowed. Attempted write to a read-only statement.", "25N08");

    /// <summary>Takes the writer's place, if this transaction has it not: from now on it sees the newest commit.</summary>
    public async ValueTask EnsureWriterAsync(CancellationToken cancel)
    {
        if (_writer is not null)
        {
            return;
        }

        if (Options.Mode == AccessMode.Read)
        {
            throw new QueryException(StatusCodes.AccessMode, "Writing in read access mode not allowed. Open the transaction for writing.", "25N08");
        }

        _writer = await _engine.Database.BeginWriteAsync(_engine.Options.WriterWait, cancel);
        _snapshot = null;
    }

    /// <summary>Does a piece of work for the transaction, which is not idle meanwhile.</summary>
    public T Use<T>(Func<T> work)
    {
        lock (_use)
        {
            EnsureNotExpired();

            try
            {
                return work();
            }
            finally
            {
                _lastUsed = _engine.Clock.GetTimestamp();
            }
        }
    }

    /// <summary>Ends the transaction, gives back the writer's place and its snapshot, if nothing has been asked of it for a time.</summary>
    public void ExpireAfter(TimeSpan idle)
    {
        if (!_use.TryEnter())
        {
            return;
        }

        try
        {
            if (!_ended && _expired is null && _engine.Clock.GetElapsedTime(_lastUsed) > idle)
            {
                _expired = $"The transaction has been terminated: nothing was asked of it for {idle.TotalSeconds:0} s. Begin again, and pull or end results in time.";
                _failed = true;
                _writer?.Rollback();
                End();
            }
        }
        finally
        {
            _use.Exit();
        }
    }

    private void EnsureNotExpired()
    {
        if (_expired is { } reason)
        {
            throw new QueryException(StatusCodes.TimedOut, reason, "50N42");
        }
    }

    /// <summary>Fails when the transaction can only be rolled back.</summary>
    public void EnsureUsable()
    {
        EnsureNotExpired();

        if (_failed || _ended)
        {
            throw new QueryException(
                StatusCodes.TransactionFailed, "The transaction has been terminated because an earlier query in it failed. Roll it back and begin again.", "25N02");
        }

        Deadline.Check();
    }

    public void Interrupt(string reason) => Deadline.Interrupt(reason);

    /// <summary>Commits, if this is the transaction of one query.</summary>
    public async ValueTask CommitAsync(CancellationToken cancel)
    {
        EnsureNotExpired();

        if (_ended)
        {
            return;
        }

        if (_writer is { } writer)
        {
            await writer.CommitAsync(cancel);
        }

        End();
    }

    /// <summary>Commits what was written so far and goes on writing. For CALL IN TRANSACTIONS, which no other writer must come into.</summary>
    public GraphView CommitAndContinue()
    {
        Writer.CommitAsync(Deadline.Cancel).GetAwaiter().GetResult();
        return Renew();
    }

    /// <summary>Undoes what was written since the last commit and goes on writing.</summary>
    public GraphView RollBackAndContinue()
    {
        Writer.Rollback();
        return Renew();
    }

    /// <summary>A failure: what was written is undone, and nothing else can run here.</summary>
    public void Fail()
    {
        _failed = true;
        _writer?.Rollback();

        if (!IsExplicit)
        {
            End();
        }
    }

    public void Rollback()
    {
        _writer?.Rollback();
        End();
    }

    private WriteTransaction Renew()
    {
        _writer = _engine.Database.BeginWriteAsync(_engine.Options.WriterWait, Deadline.Cancel).AsTask().GetAwaiter().GetResult();
        return _writer;
    }

    private void End()
    {
        if (!_ended)
        {
            _ended = true;
            _snapshot = null;
            _engine.Transactions.Remove(Number);
        }
    }
}
