using System.Net.Sockets;
using Cartography.Bolt.Framing;
using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>
/// A connection to a server, logged on. Used by one at a time. After a failure of the wire it is broken and is only to be
/// disposed; after a failure of the database it needs a RESET.
/// </summary>
internal sealed class ClientConnection : IAsyncDisposable
{
    private const int SizeToKeep = 1 << 20;

    private readonly DeadlineStream _stream;
    private readonly ChunkReader _chunks;
    private readonly OutputBuffer _output = new();
    private readonly MessageReader _reader;

    // How many requests have not been answered in full.
    private int _owed;

    public ClientConnection(BoltAddress address, DeadlineStream stream, Capabilities capabilities, BoltClientOptions options)
    {
        Address = address;
        Options = options;
        _stream = stream;
        _chunks = new ChunkReader(stream, options.MessageSizeLimit);
        Capabilities = capabilities;
        _reader = MessageReader.ForResponses(Capabilities);
        Created = options.Clock.GetTimestamp();
        LastUsed = Created;
    }

    /// <summary>The server.</summary>
    public BoltAddress Address { get; }

    /// <summary>How the client behaves.</summary>
    public BoltClientOptions Options { get; }

    /// <summary>What the version can do.</summary>
    public Capabilities Capabilities { get; }

    /// <summary>When it was opened, by the clock's timestamp.</summary>
    public long Created { get; }

    /// <summary>When it was last used, by the clock's timestamp.</summary>
    public long LastUsed { get; private set; }

    /// <summary>Whether it is of no further use.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether it is of no use before a RESET.</summary>
    public bool NeedsReset { get; private set; }

    /// <summary>Greets the server and logs on, in one go.</summary>
    public async Task LogOnAsync(AuthToken token, MapValue? routing, CancellationToken cancel)
    {
        Send(new Hello(HelloExtra(token, routing)));

        if (Capabilities.Logon)
        {
            Send(new Logon(token.Map));
        }

        var metadata = await ReceiveAsync(cancel);

        if (metadata.Map("hints")?.GetOrNull("connection.recv_timeout_seconds") is { Kind: ValueKind.Integer } seconds && seconds.AsInteger() > 0)
        {
            _stream.Timeout = TimeSpan.FromSeconds(Math.Min(seconds.AsInteger(), int.MaxValue / 1000));
        }
        else
        {
            _stream.Timeout = Timeout.InfiniteTimeSpan;
        }

        if (Capabilities.Logon)
        {
            await ReceiveAsync(cancel);
        }
    }

    /// <summary>Adds a request; it goes out when an answer is waited for.</summary>
    public void Send(Message message)
    {
        var start = Chunks.Begin(_output);

        try
        {
            MessageWriter.Write(_output, message, Capabilities);
        }
        catch
        {
            _output.Length = start;
            throw;
        }

        Chunks.End(_output, start);
        _owed++;
    }

    /// <summary>The answer to the next request, which has no rows. Fails with <see cref="BoltException"/> for what the database refused.</summary>
    public async ValueTask<MapValue> ReceiveAsync(CancellationToken cancel) => await ReceiveNextAsync(cancel) is Success success
        ? success.Metadata
        : throw Break(new ProtocolException(ProtocolFault.OutOfOrder, $"{Address} sent a row where none was asked for."));

    /// <summary>The next row, or the answer behind the last one.</summary>
    public async ValueTask<Message> ReceiveNextAsync(CancellationToken cancel)
    {
        switch (await ReceiveMessageAsync(cancel))
        {
            case Record record:
                return record;
            case Success success:
                return success;
            case FailureMessage failure:
                NeedsReset = true;
                throw new BoltException(FailureClass.Corrected(failure.Failure));
            default:
                NeedsReset = true;
                throw new BoltException("Neo.ClientError.Request.Invalid", $"{Address} did not do what was asked, since something before it had failed.");
        }
    }

    /// <summary>Wants nothing more of what was asked: the next thing is a RESET, which undoes an open transaction.</summary>
    public void Abandon() => NeedsReset = true;

    /// <summary>Makes it usable again, whatever failed and whatever was left unread.</summary>
    public async Task ResetAsync(CancellationToken cancel)
    {
        Send(Reset.Instance);

        while (_owed > 0)
        {
            if (await ReceiveMessageAsync(cancel) is FailureMessage && _owed == 0)
            {
                throw Break(new ProtocolException(ProtocolFault.OutOfOrder, $"{Address} refused a RESET."));
            }
        }

        NeedsReset = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!IsBroken)
        {
            await SayGoodbyeAsync();
        }

        _chunks.Dispose();
        _output.Dispose();
        await _stream.DisposeAsync();
    }

    private async Task SayGoodbyeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1), Options.Clock);

        try
        {
            Send(Goodbye.Instance);
            await FlushAsync(patience.Token);
        }
        catch (Exception e) when (e is ProtocolException or OperationCanceledException)
        {
            // It goes anyway.
        }
    }

    private async ValueTask<Message> ReceiveMessageAsync(CancellationToken cancel)
    {
        await FlushAsync(cancel);

        try
        {
            using var bytes = await _chunks.ReadAsync(cancel) ?? throw new IOException("The server closed the connection.");
            var message = _reader.Read(bytes.Span);
            _owed -= message is Record ? 0 : 1;
            LastUsed = Options.Clock.GetTimestamp();
            return message;
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            throw Break(new ProtocolException(ProtocolFault.Closed, $"The connection to {Address} was lost: {e.Message}", e));
        }
        catch (Exception e) when (e is ProtocolException or OperationCanceledException)
        {
            // Half an answer was read at most: what comes next could not be told apart.
            IsBroken = true;
            throw;
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancel)
    {
        if (_output.Length == 0)
        {
            return;
        }

        try
        {
            await _stream.WriteAsync(_output.Written, cancel);
            _output.Clear(SizeToKeep);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            throw Break(new ProtocolException(ProtocolFault.Closed, $"The connection to {Address} was lost: {e.Message}", e));
        }
        catch (OperationCanceledException)
        {
            IsBroken = true;
            throw;
        }
    }

    private ProtocolException Break(ProtocolException e)
    {
        IsBroken = true;
        return e;
    }

    private MapValue HelloExtra(AuthToken token, MapValue? routing)
    {
        var entries = new List<KeyValuePair<string, Value>> { new("user_agent", Options.UserAgent) };

        if (Capabilities.BoltAgent)
        {
            entries.Add(new("bolt_agent", Value.From(MapValue.Of(("product", Options.UserAgent), ("language", $"C#/.NET {Environment.Version}")))));
        }

        if (Capabilities.UtcPatch)
        {
            entries.Add(new("patch_bolt", Value.From(ListValue.Of((Value)"utc"))));
        }

        if (routing is not null)
        {
            entries.Add(new("routing", Value.From(routing)));
        }

        NotificationExtra.Write(entries, Options.Notifications, Capabilities);
        return MapValue.Of(Capabilities.Logon ? entries : entries.Concat(token.Map));
    }
}
