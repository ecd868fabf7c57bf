using Cartography.Bolt.Framing;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>The state machine behind one connection: takes messages one by one and answers each.</summary>
internal sealed partial class Session : IAsyncDisposable
{
    private const SessionState Open = SessionState.AutoCommit | SessionState.InTransaction;

    private static readonly Dictionary<MessageType, MessageHandler> Handlers = new()
    {
        [Hello.Kind] = new(SessionState.Negotiation, (session, message) => session.HelloAsync((Hello)message)),
        [Logon.Kind] = new(SessionState.Authentication, (session, message) => session.LogonAsync((Logon)message)),
        [Logoff.Kind] = new(SessionState.Ready, (session, _) => session.LogoffAsync()),
        [Telemetry.Kind] = new(SessionState.Ready, (session, _) => session.SucceedAsync()),
        [Route.Kind] = new(SessionState.Ready, (session, message) => session.RouteAsync((Route)message)),
        [Run.Kind] = new(SessionState.Ready | SessionState.InTransaction, (session, message) => session.RunAsync((Run)message)),
        [Begin.Kind] = new(SessionState.Ready, (session, message) => session.BeginAsync((Begin)message)),
        [Commit.Kind] = new(SessionState.InTransaction, (session, _) => session.CommitAsync()),
        [Rollback.Kind] = new(SessionState.InTransaction, (session, _) => session.RollbackAsync()),
        [Pull.Kind] = new(Open, (session, message) => session.PullAsync((Pull)message)),
        [Discard.Kind] = new(Open, (session, message) => session.DiscardAsync((Discard)message)),
        [Reset.Kind] = new(SessionState.Ready | Open | SessionState.Failed, (session, _) => session.ResetAsync()),
    };

    // After a failure these are passed over until RESET; any other message is then out of place.
    private static readonly HashSet<MessageType> PassedOver =
        [Run.Kind, Pull.Kind, Discard.Kind, Commit.Kind, Rollback.Kind, Route.Kind, Telemetry.Kind];

    private readonly SessionContext _context;
    private readonly Interrupts _interrupts;
    private readonly ResponseWriter _writer;
    private Capabilities _capabilities;
    private MessageReader _reader;
    private NotificationFilter _filter = NotificationFilter.Default;
    private Work? _work;

    public Session(SessionContext context, HandshakeResult handshake, Interrupts interrupts, ResponseWriter writer)
    {
        _context = context;
        Handshake = handshake;
        _interrupts = interrupts;
        _writer = writer;
        _capabilities = new Capabilities(handshake.Version);
        _reader = MessageReader.ForRequests(_capabilities);
    }

    /// <summary>Where the client stands.</summary>
    public SessionState State { get; private set; } = SessionState.Negotiation;

    /// <summary>What the client calls itself.</summary>
    public string UserAgent { get; private set; } = "";

    /// <summary>Who has logged on; empty for nobody.</summary>
    public string User { get; private set; } = "";

    /// <summary>Whether it is known who the client is.</summary>
    public bool IsKnown => State > SessionState.Authentication;

    /// <summary>Whether the connection is to be closed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Ends when the time of what is open is over.</summary>
    public CancellationToken Deadline => _work?.Token ?? CancellationToken.None;

    private HandshakeResult Handshake { get; }

    private BoltServerOptions Options => _context.Options;

    /// <summary>Whether a message is RESET.</summary>
    public static bool IsReset(MessageBytes bytes) => bytes.Span.SequenceEqual<byte>([Marker.TinyStructure, 0x0F]);

    /// <summary>Answers a message.</summary>
    public async ValueTask HandleAsync(MessageBytes bytes)
    {
        if (_interrupts.IsPending && IsKnown && !IsReset(bytes) && !IsGoodbye(bytes))
        {
            _writer.Write(Ignored.Instance, _capabilities);
            return;
        }

        try
        {
            await AnswerAsync(_reader.Read(bytes.Span));
        }
        catch (ProtocolException e) when (e.Fault is ProtocolFault.Invalid or ProtocolFault.InvalidFormat or ProtocolFault.OutOfRange)
        {
            // Nothing was begun, so the session goes on as if the message had not come.
            _writer.Write(new FailureMessage(Failures.Of(e)), _capabilities);
        }
        catch (ProtocolException)
        {
            IsOver = true;
        }
    }

    /// <summary>The time of what is open is over: frees what it holds. The client is told when it comes back.</summary>
    public async ValueTask ExpireAsync()
    {
        if (_work is { } work)
        {
            await work.DropAsync();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => EndWorkAsync();

    private static bool IsGoodbye(MessageBytes bytes) => bytes.Span.SequenceEqual<byte>([Marker.TinyStructure, 0x02]);

    private async ValueTask AnswerAsync(Message message)
    {
        if (message.Type == Goodbye.Kind)
        {
            IsOver = true;

            if (State == SessionState.Failed)
            {
                Succeed(MapValue.Empty);
            }

            return;
        }

        if (State == SessionState.Failed && PassedOver.Contains(message.Type))
        {
            _writer.Write(Ignored.Instance, _capabilities);
            return;
        }

        if (!Handlers.TryGetValue(message.Type, out var handler) || (handler.Allowed & State) == SessionState.None)
        {
            IsOver = true;
            await FailAsync(Failures.WrongState(message.Type.Name, State));
            return;
        }

        try
        {
            await handler.Handle(this, message);
        }
        catch (BoltException e)
        {
            IsOver = !IsKnown;
            await FailAsync(e.Failure);
        }
        catch (OperationCanceledException) when (!_context.Closing.IsCancellationRequested)
        {
            await FailAsync(_work is { IsTimedOut: true } && !_interrupts.IsPending ? Failures.TimedOut() : Failures.Interrupted());
        }
        catch (Exception e) when (e is not (ProtocolException or IOException or OperationCanceledException))
        {
            // The seam to a database of any kind: its mistakes end a query, not the server.
            Options.OnError?.Invoke(e);
            await FailAsync(Failures.Unknown());
        }
    }

    private async ValueTask FailAsync(Failure failure)
    {
        await EndWorkAsync();
        State = SessionState.Failed;
        _writer.Write(new FailureMessage(failure), _capabilities);
    }

    private async ValueTask EndWorkAsync()
    {
        var work = _work;
        _work = null;

        if (work is not null)
        {
            await work.DisposeAsync();
        }
    }

    private void Succeed(MapValue metadata) => _writer.Write(new Success(metadata), _capabilities);

    private ValueTask SucceedAsync()
    {
        Succeed(MapValue.Empty);
        return ValueTask.CompletedTask;
    }
}
