using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Fuzzing;

/// <summary>Good messages to begin with, one of each kind at least.</summary>
internal static class Seeds
{
    private static readonly MapValue Everything = MapValue.Of(
        ("a", 1L),
        ("b", 2.5),
        ("c", "text"),
        ("d", Value.From(new byte[20])),
        ("e", Value.From(ListValue.Of(1L, "x", Value.From(MapValue.Of(("k", true)))))),
        ("f", Value.From(new Date(1))),
        ("g", Value.From(new ZonedTime(new LocalTime(1), 3600))),
        ("h", Value.From(new ZonedDateTime(1, 2, new NamedZone("Europe/Paris")))),
        ("i", Value.From(new ZonedDateTime(1, 2, new OffsetZone(60)))),
        ("j", Value.From(new Duration(1, 2, 3, 4))),
        ("k", Value.From(new Point(4979, 1, 2, 3))),
        ("l", Value.From(new LocalDateTime(1, 2))));

    private static readonly Node Node = new(1, "4:x:1", ["A", "B"], Everything);

    private static readonly Relationship Relationship = new(2, "5:x:2", "T", 1, "4:x:1", 1, "4:x:1", MapValue.Empty);

    public static IReadOnlyList<Message> Requests { get; } =
    [
        new Hello(MapValue.Of(("user_agent", "fuzz/1"), ("bolt_agent", Value.From(MapValue.Of(("product", "fuzz/1")))))),
        new Logon(MapValue.Of(("scheme", "none"))),
        new Run("ROWS 3", Everything, MapValue.Of(("tx_timeout", 5L), ("bookmarks", Value.From(ListValue.Of((Value)"b"))))),
        new Pull(2),
        new Discard(-1, 0),
        new Begin(MapValue.Of(("mode", "r"))),
        Commit.Instance,
        Rollback.Instance,
        Reset.Instance,
        new Route(MapValue.Of(("address", "h:1")), ListValue.Empty, MapValue.Empty),
        new Telemetry(1),
        Logoff.Instance,
    ];

    public static IReadOnlyList<Message> Responses { get; } =
    [
        new Success(MapValue.Of(("fields", Value.From(ListValue.Of((Value)"x"))))),
        new Messages.Record([Value.From(Node), Value.From(Relationship), Value.From(new Values.Path([Value.From(Node), Value.From(Node)], [Value.From(Relationship)]))]),
        new FailureMessage(new Failure("Neo.X", "m") { Cause = new Failure("", "c") }),
        Ignored.Instance,
    ];

    public static byte[] Bytes(Message message, Capabilities capabilities)
    {
        using var output = new OutputBuffer();
        MessageWriter.Write(output, message, capabilities);
        return output.Written.ToArray();
    }
}
