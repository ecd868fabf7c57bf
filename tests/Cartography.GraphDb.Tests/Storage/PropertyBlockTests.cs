using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Storage;

public sealed class PropertyBlockTests
{
    public static TheoryData<int> Values => [.. Enumerable.Range(0, Stored.Length)];

    private static Value[] Stored { get; } =
    [
        true, false, 0L, long.MinValue, 1.5, double.NaN, -0.0, "", "short", "12345678", "123456789", "äöü", "ääääää", "\ud83d", "a\ud83d long text with a lone surrogate",
        new string('x', 3_000_000), Value.From(new byte[] { 1, 0, 255 }), Value.From(new Date(-5)), Value.From(new LocalTime(86_399_999_999_999)),
        Value.From(new ZonedTime(new LocalTime(1), -64_800)), Value.From(new ZonedTime(new LocalTime(86_399_999_999_999), 64_800)),
        Value.From(new LocalDateTime(-1, 999_999_999)), Value.From(new ZonedDateTime(7, 8, new OffsetZone(-3600))),
        Value.From(new ZonedDateTime(7, 8, new NamedZone("Europe/Stockholm"))), Value.From(new Duration(1, -2, 3, 4)), Value.From(new Point(4326, 1, 2, double.NaN)),
        Value.From(ListValue.Empty), Value.From(ListValue.Of("a", "a text that is long", "")), Value.From(ListValue.Of(1L, 2L)),
        Value.From(ListValue.Of(Value.From(new Date(1)), Value.From(new Date(2)))),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_read_as_it_was_stored(int number)
    {
        using var database = GraphDatabase.InMemory();
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
        var value = Stored[number];
        var node = write.CreateNode([], [new(write.PropertyKeyId("b"), "beside"), new(write.PropertyKeyId("v"), value), new(write.PropertyKeyId("a"), 1L)]);

        var read = write.NodeProperty(node, write.PropertyKeyId("v"));

        Assert.Equal(value.Kind, read.Kind);
        Assert.Equal(Text(value), Text(read));
        Assert.Equal(3, write.NodeProperties(node).Count);
        write.SetNodeProperty(node, write.PropertyKeyId("a"), default);
        Assert.Equal(Text(value), Text(write.NodeProperty(node, write.PropertyKeyId("v"))));
        Assert.Equal(2, write.NodePropertyKeys(node).Length);
    }

    [Fact]
    public async Task Integers_beside_floats_in_a_list_become_floats()
    {
        using var database = GraphDatabase.InMemory();
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
        var key = write.PropertyKeyId("v");
        var node = write.CreateNode([], [new(key, Value.From(ListValue.Of(1L, 2.5)))]);

        Assert.Equal([1.0, 2.5], write.NodeProperty(node, key).AsList().Select(item => item.AsFloat()));
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Float => BitConverter.DoubleToInt64Bits(value.AsFloat()).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.String => value.AsString(),
        ValueKind.Bytes => Convert.ToHexString(value.AsBytes()),
        ValueKind.List => string.Join('|', value.AsList().Select(Text)),
        ValueKind.Point => value.AsPoint().ToString(),
        ValueKind.Duration => value.AsDuration().ToString(),
        ValueKind.Date => value.AsDate().ToString(),
        ValueKind.LocalTime => value.AsLocalTime().ToString(),
        ValueKind.ZonedTime => value.AsZonedTime().ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime().ToString(),
        ValueKind.ZonedDateTime => value.AsZonedDateTime().ToString(),
        _ => value.ToString(),
    };
}
