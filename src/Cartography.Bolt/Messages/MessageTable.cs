namespace Cartography.Bolt.Messages;

/// <summary>The kinds of messages. A new one is a record and a line here.</summary>
internal static class MessageTable
{
    private static readonly MessageType[] All =
    [
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
        Logoff.Kind,
        Success.Kind,
        Record.Kind,
        Ignored.Kind,
        FailureMessage.Kind,
    ];

    /// <summary>The kind of message of this tag; null where this version has none.</summary>
    public static MessageType? Find(byte tag, Capabilities capabilities) => Array.Find(All, type => type.Tag == tag && type.IsIn(capabilities));
}
