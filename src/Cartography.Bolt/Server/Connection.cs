using System.Threading.Channels;
using Cartography.Bolt.Framing;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.Server.Sessions;
using Cartography.Bolt.Server.Transport;

namespace Cartography.Bolt.Server;

/// <summary>
/// One client after the handshake. Messages are taken in by one loop and answered by another, so that a RESET is seen while a
/// query runs.
/// </summary>
internal sealed class Connection : IAsyncDisposable
{
    // So far a client may send ahead of the answers; beyond it waits.
    private const int QueueLimit = 256;

    private static readonly TimeSpan LingerTime = TimeSpan.FromSeconds(1);

    private readonly ClientTransport _transport;
    private readonly SessionContext _context;
    private readonly CancellationTokenSource _closing;
    private readonly Interrupts _interrupts;
    private readonly ResponseWriter _writer;
    private readonly Session _session;
    private readonly Channel<MessageBytes> _queue = Channel.CreateBounded<MessageBytes>(
        new BoundedChannelOptions(QueueLimit) { SingleReader = true, SingleWriter = true });

    private readonly DateTimeOffset _connected;
    private readonly string _serverAddress;
    private readonly string _clientAddress;
    private volatile bool _isWorking;
    private long _lastActivity;

    public Connection(ClientTransport transport, HandshakeResult handshake, SessionContext context, CancellationTokenSource closing)
    {
        _transport = transport;
        _context = context;
        _closing = closing;
        _interrupts = new Interrupts(closing.Token);
        _writer = new ResponseWriter(transport.Stream, Options.SendTimeout, Options.Clock, closing.Token);
        _session = new Session(context, handshake, _interrupts, _writer);
        _lastActivity = Options.Clock.GetTimestamp();
        _connected = Options.Clock.GetUtcNow();
        _serverAddress = $"{transport.Socket.LocalEndPoint}";
        _clientAddress = $"{transport.Socket.RemoteEndPoint}";
    }

    /// <summary>Ends the connection, and what runs on it.</summary>
    public void Close()
    {
        try
        {
            _closing.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <summary>The client, as it is known by now.</summary>
    public BoltConnectionInfo Info => new(
        _context.ConnectionId,
        _connected,
        _session.User,
        _session.UserAgent,
        _serverAddress,
        _clientAddress);

    private BoltServerOptions Options => _context.Options;

    /// <summary>Serves the client until one side ends the connection.</summary>
    public async Task RunAsync(CancellationTokenSource loginDeadline)
    {
        using var reader = new ChunkReader(_transport.Stream, Options.UnauthenticatedMessageSizeLimit);
        using var beat = new PeriodicTimer(BeatInterval(), Options.Clock);
        var receiving = ReceiveAsync(reader);
        var beating = BeatAsync(beat);

        try
        {
            await AnswerAsync(reader, loginDeadline);
            await LingerAsync(receiving);
        }
        finally
        {
            await _closing.CancelAsync();
            beat.Dispose();
            Drain();
            await Task.WhenAll(receiving, beating).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Drain();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        _writer.Dispose();
        _interrupts.Dispose();
    }

    private async Task AnswerAsync(ChunkReader reader, CancellationTokenSource loginDeadline)
    {
        while (!_session.IsOver && await WaitAsync())
        {
            _isWorking = true;

            while (!_session.IsOver && _queue.Reader.TryRead(out var bytes))
            {
                using (bytes)
                {
                    await _session.HandleAsync(bytes);
                }

                if (_session.IsKnown && reader.SizeLimit != Options.MessageSizeLimit)
                {
                    reader.SizeLimit = Options.MessageSizeLimit;
                    loginDeadline.CancelAfter(Timeout.InfiniteTimeSpan);
                }

                if (_writer.IsFull)
                {
                    await _writer.FlushAsync();
                }
            }

            await _writer.FlushAsync();
            Volatile.Write(ref _lastActivity, Options.Clock.GetTimestamp());
            _isWorking = false;
        }
    }

    // Waits for the next message. A transaction whose time is over meanwhile is undone at once, since others may wait for it.
    private async ValueTask<bool> WaitAsync()
    {
        var waiting = _queue.Reader.WaitToReadAsync(_closing.Token);

        if (waiting.IsCompleted || _session.Deadline is not { CanBeCanceled: true } deadline)
        {
            return await waiting;
        }

        var message = waiting.AsTask();

        try
        {
            return await message.WaitAsync(deadline);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !_closing.IsCancellationRequested)
        {
            await _session.ExpireAsync();
            return await message;
        }
    }

    // However the client goes, what it had begun is of no use any more: it is stopped and undone.
    private async Task ReceiveAsync(ChunkReader reader)
    {
        try
        {
            while (await reader.ReadAsync(_closing.Token) is { } bytes)
            {
                if (_session.IsOver)
                {
                    bytes.Dispose();
                    continue;
                }

                if (Session.IsReset(bytes))
                {
                    _interrupts.Arrive();
                }

                await _queue.Writer.WriteAsync(bytes, _closing.Token);
            }
        }
        catch (Exception e) when (e is IOException or ProtocolException or ObjectDisposedException)
        {
            Options.OnDisconnect?.Invoke(_context.ConnectionId, e);
        }
        finally
        {
            await _closing.CancelAsync();
        }
    }

    private async Task BeatAsync(PeriodicTimer beat)
    {
        while (await beat.WaitForNextTickAsync(CancellationToken.None))
        {
            if (_isWorking)
            {
                await _writer.SendNoopAsync(Options.KeepAliveInterval);
            }
            else if (Options.Clock.GetElapsedTime(Volatile.Read(ref _lastActivity)) > Options.IdleTimeout)
            {
                await _closing.CancelAsync();
            }
        }
    }

    // Closing while the client still sends would make its system throw away the last answer.
    private async Task LingerAsync(Task receiving)
    {
        if (_session.IsOver)
        {
            await _transport.EndSendingAsync(_closing.Token);
            Drain();
            await receiving.WaitAsync(LingerTime, Options.Clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private TimeSpan BeatInterval() => (Options.KeepAliveInterval < Options.IdleTimeout ? Options.KeepAliveInterval : Options.IdleTimeout) / 2;

    private void Drain()
    {
        while (_queue.Reader.TryRead(out var bytes))
        {
            bytes.Dispose();
        }
    }
}
