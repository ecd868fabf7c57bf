namespace Cartography.Bolt.Messages;

/// <summary>The kinds of messages. A new one is a record and a line here.</summary>
internal sealed class MessageTable
{
    private readonly MessageType[] _types;

    private MessageTable(params MessageType[] types) => _types = types;

    /// <summary>What clients send.</summary>
    public static MessageTable Requests { get; } = new(
        Hello.Kind,
        Goodbye.Kind,
        Reset.Kind,
        Run.Kind,
        Begin.Kind,
        Commit.Kind,
        Rollback.Kind,
        Discard.Kind,
        Pull.Kind,
        Telemetry.Kind,
        Route.Kind,
        Logon.Kind,
        Logoff.Kind);

    /// <summary>What servers send.</summary>
    public static MessageTable Responses { get; } = new(
        Success.Kind,
        Record.Kind,
        Ignored.Kind,
        FailureMessage.Kind);

    /// <summary>The kind of message of this tag; null where this version has none.</summary>
    public MessageType? Find(byte tag, Capabilities capabilities) => Array.Find(_types, type => type.Tag == tag && type.IsIn(capabilities));
}
