using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Tests.PackStream;

public sealed class PackStreamTests
{
    private static readonly WireFormat Format = new(ElementIds: true, UtcTimes: true);

    [Theory]
    [InlineData("00", 0)]
    [InlineData("7F", 127)]
    [InlineData("F0", -16)]
    [InlineData("C8 EF", -17)]
    [InlineData("C8 80", -128)]
    [InlineData("C9 00 80", 128)]
    [InlineData("C9 04 D2", 1234)]
    [InlineData("CA 00 00 80 00", 32768)]
    [InlineData("CB 00 00 00 00 80 00 00 00", 2147483648)]
    [InlineData("CB 80 00 00 00 00 00 00 00", long.MinValue)]
    public void An_integer_is_written_in_its_shortest_form(string bytes, long value)
    {
        Assert.Equal(bytes, Written(value));
        Assert.Equal(value, Read(bytes).AsInteger());
    }

    [Theory]
    [InlineData(15, "8F")]
    [InlineData(16, "D0 10")]
    [InlineData(255, "D0 FF")]
    [InlineData(256, "D1 01 00")]
    [InlineData(65535, "D1 FF FF")]
    [InlineData(65536, "D2 00 01 00 00")]
    public void A_string_is_sized_in_bytes(int size, string head)
    {
        var text = new string('x', size);
        var bytes = Written(text);
        Assert.StartsWith(head + " 78", bytes, StringComparison.Ordinal);
        Assert.Equal(text, Read(bytes).AsString());
    }

    [Theory]
    [InlineData(28, "D0 54")]
    [InlineData(85, "D0 FF")]
    [InlineData(86, "D1 01 02")]
    public void Characters_beyond_ascii_count_their_bytes(int characters, string head)
    {
        var text = new string('\u20AC', characters);
        Assert.StartsWith(head + " E2 82 AC", Written(text), StringComparison.Ordinal);
        Assert.Equal(text, Read(Written(text)).AsString());
    }

    [Theory]
    [InlineData(15, "9F")]
    [InlineData(16, "D4 10")]
    [InlineData(256, "D5 01 00")]
    [InlineData(65536, "D6 00 01 00 00")]
    public void A_list_is_sized_in_items(int size, string head)
    {
        var bytes = Written(Value.From(ListValue.Of(Enumerable.Repeat(Value.From(1L), size))));
        Assert.StartsWith(head + " 01", bytes, StringComparison.Ordinal);
        Assert.Equal(size, Read(bytes).AsList().Count);
    }

    [Theory]
    [InlineData("C4", "a marker without a meaning")]
    [InlineData("A2 81 78 01 81 78 02", "a key twice")]
    [InlineData("A1 01 01", "a key that is no string")]
    [InlineData("B1 7A 01", "an unknown structure")]
    [InlineData("B2 44 01 02", "a date of two fields")]
    [InlineData("B3 58 C9 04 D2 C1 00 00 00 00 00 00 00 00 C1 00 00 00 00 00 00 00 00", "a point nowhere")]
    [InlineData("B3 69 00 00 81 78", "a time zone that is none")]
    [InlineData("D2 FF FF FF FF", "a size beyond two gibibytes")]
    public void What_is_no_value_is_refused(string bytes, string what)
    {
        var e = Assert.Throws<ProtocolException>(() => Read(bytes));
        Assert.True(e.Fault is ProtocolFault.Invalid or ProtocolFault.InvalidFormat, what);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C1 00")]
    [InlineData("84 61")]
    [InlineData("D2 7F FF FF FF 61")]
    [InlineData("93 01 02")]
    [InlineData("B1")]
    public void What_ends_too_early_cannot_be_read(string bytes) =>
        Assert.Equal(ProtocolFault.Unreadable, Assert.Throws<ProtocolException>(() => Read(bytes)).Fault);

    [Fact]
    public void Rows_with_the_same_keys_share_them()
    {
        var rows = ListValue.Of(Enumerable.Range(0, 100).Select(i => Value.From(MapValue.Of(("id", (long)i), ("name", "x"), ("inner", Value.From(MapValue.Of(("a", 1L))))))));
        var read = Read(Written(Value.From(rows))).AsList();
        Assert.All(read, row => Assert.Same(read[0].AsMap().Shape, row.AsMap().Shape));
        Assert.All(read, row => Assert.Same(read[0].AsMap()["inner"].AsMap().Shape, row.AsMap()["inner"].AsMap().Shape));
        Assert.Equal(99, read[99].AsMap()["id"].AsInteger());
    }

    [Fact]
    public void Rows_whose_keys_differ_keep_their_own()
    {
        var rows = ListValue.Of(Value.From(MapValue.Of(("a", 1L), ("b", 2L))), Value.From(MapValue.Of(("a", 3L), ("c", 4L))), Value.From(MapValue.Of(("a", 5L), ("b", 6L))));
        Assert.Equal(Value.From(rows).ToString(), Read(Written(Value.From(rows))).ToString());
    }

    [Fact]
    public void A_path_walks_back_over_what_it_has_seen()
    {
        var nodes = new[] { Node(1), Node(2), Node(1) };
        var relationships = new[] { Relationship(7, 1, 2), Relationship(7, 1, 2) };
        var path = new Values.Path([.. nodes], [.. relationships]);
        var read = Read(Written(Value.From(path))).AsPath();
        Assert.Equal([1L, 2L, 1L], read.Nodes.ToArray().Select(node => node.AsId()));
        Assert.All(read.Relationships.ToArray(), relationship => Assert.Equal((1, 2), (relationship.RelationshipContents!.StartId, relationship.RelationshipContents.EndId)));
    }

    private static Value Node(long id) => Value.From(new Node(id, $"4:{id}", ["A"], MapValue.Empty));

    private static Value Relationship(long id, long start, long end) =>
        Value.From(new Relationship(id, $"5:{id}", "T", start, $"4:{start}", end, $"4:{end}", MapValue.Empty));

    private static string Written(Value value)
    {
        using var output = new OutputBuffer();
        ValueWriter.Write(new PackStreamWriter(output), value, Format);
        return string.Join(' ', output.Written.ToArray().Select(one => one.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static Value Read(string bytes)
    {
        var reader = new PackStreamReader(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
        return new ValueReader(Format, StructureTable.ForResults(Format)).Read(ref reader);
    }
}
