using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>The rows of a query, asked for a thousand at a time and read as they come. Disposing it drops the rest.</summary>
public sealed class ClientResult : IAsyncDisposable
{
    private readonly ClientConnection _connection;
    private readonly long _query;
    private readonly Func<QuerySummary?, ValueTask> _onEnd;
    private readonly Queue<Value[]> _buffered = [];
    private QuerySummary? _summary;
    private bool _hasMore;
    private bool _isOver;

    private ClientResult(ClientConnection connection, MapValue metadata, Func<QuerySummary?, ValueTask> onEnd)
    {
        _connection = connection;
        _onEnd = onEnd;
        _query = metadata.Integer("qid") ?? -1;
        Columns = metadata.Texts("fields") ?? [];
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The row that was read last, one value to a column.</summary>
    public IReadOnlyList<Value> Row { get; private set; } = [];

    /// <summary>Goes to the next row; false after the last. Fails with <see cref="BoltException"/> when the query does.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        if (_buffered.TryDequeue(out var row) || (row = await NextAsync(cancel)) is not null)
        {
            Row = row;
            return true;
        }

        return false;
    }

    /// <summary>Passes over what was not read, and tells what happened.</summary>
    public async ValueTask<QuerySummary> ConsumeAsync(CancellationToken cancel)
    {
        _buffered.Clear();

        while (!_isOver)
        {
            if (_hasMore)
            {
                _hasMore = false;
                _connection.Send(new Discard(-1, _query));
            }

            await ReceiveAsync(cancel);
        }

        return _summary ?? throw new ProtocolException(ProtocolFault.OutOfOrder, "The query had ended before its summary came.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_isOver && !_connection.IsBroken && !_connection.NeedsReset)
        {
            await ConsumeAsync(CancellationToken.None);
        }
        else
        {
            await EndAsync(null);
        }
    }

    /// <summary>Ends the query where it is, if rows are still to come: its transaction is undone and of no further use.</summary>
    public async ValueTask AbandonAsync()
    {
        if (!_isOver)
        {
            _connection.Abandon();
        }

        await DisposeAsync();
    }

    /// <summary>Sends a query, and waits for its columns.</summary>
    internal static async Task<ClientResult> RunAsync(ClientConnection connection, Run run, Func<QuerySummary?, ValueTask> onEnd, CancellationToken cancel)
    {
        connection.Send(run);
        connection.Send(new Pull(connection.Options.FetchSize));
        return new ClientResult(connection, await connection.ReceiveAsync(cancel), onEnd);
    }

    /// <summary>Reads all that is still to come into memory, so that the connection is free for another query.</summary>
    internal async ValueTask BufferAsync(CancellationToken cancel)
    {
        while (await NextAsync(cancel) is { } row)
        {
            _buffered.Enqueue(row);
        }
    }

    private async ValueTask<Value[]?> NextAsync(CancellationToken cancel)
    {
        while (!_isOver)
        {
            if (_hasMore)
            {
                _hasMore = false;
                _connection.Send(new Pull(_connection.Options.FetchSize, _query));
            }

            if (await ReceiveAsync(cancel) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private async ValueTask<Value[]?> ReceiveAsync(CancellationToken cancel)
    {
        Message message;

        try
        {
            message = await _connection.ReceiveNextAsync(cancel);
        }
        catch
        {
            await EndAsync(null);
            throw;
        }

        if (message is Record record)
        {
            return record.Values.Length == Columns.Count
                ? record.Values
                : throw new ProtocolException(ProtocolFault.Invalid, $"A row has {record.Values.Length} values for {Columns.Count} columns.");
        }

        var metadata = ((Success)message).Metadata;
        _hasMore = metadata.Boolean("has_more") == true;

        if (!_hasMore)
        {
            await EndAsync(SummaryReader.Read(metadata));
        }

        return null;
    }

    private async ValueTask EndAsync(QuerySummary? summary)
    {
        if (!_isOver)
        {
            _isOver = true;
            _summary = summary;
            await _onEnd(summary);
        }
    }
}
