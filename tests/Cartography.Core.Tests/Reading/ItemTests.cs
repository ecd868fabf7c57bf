using System.Text;
using Cartography.Core.Reading;

namespace Cartography.Core.Tests.Reading;

public sealed class ItemTests
{
    private const string Json = """
        {"state":{"name":"running","code":16},"groups":[{"id":"g1"},{"id":"g2"}],"tags":["a","b"],"empty":[],"nothing":null,
         "size":"12","big":9007199254740993,"whole":3.0,"ratio":1.5,"on":"true","off":false,"iso":"2026-01-02T03:04:05.678Z","epoch":1767323045,
         "milli":1767323045678,"zone":"2026-01-02T03:04:05+02:00","text":"x","object":{"a":1}}
        """;

    private const string Xml = """
        <root xmlns="http://example.test/doc"><state><name>running</name><code>16</code></state>
        <groups><item><id>g1</id></item><item><id>g2</id></item></groups><tags><member>a</member><member>b</member></tags><empty/>
        <size>12</size><big>9007199254740993</big><whole>3.0</whole><ratio>1.5</ratio><on>true</on><off>false</off>
        <iso>2026-01-02T03:04:05.678Z</iso><epoch>1767323045</epoch><milli>1767323045678</milli><zone>2026-01-02T03:04:05+02:00</zone>
        <text>x</text><object><a>1</a></object><flat>1</flat><flat>2</flat></root>
        """;

    private readonly ReadLog _log = new();

    public static TheoryData<string> Formats => ["json", "xml"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_path_reads_both_formats(string format)
    {
        var item = Read(format);

        Assert.Equal("running", item.Text("state.name"));
        Assert.Equal(16, item.Integer("state.code"));
        Assert.Equal(["g1", "g2"], item.Texts("groups[].id"));
        Assert.Equal(["a", "b"], item.Texts("tags[]"));
        Assert.Equal([], item.Texts("empty[]"));
        Assert.Null(item.Texts("missing[]"));
        Assert.Null(item.Text("missing.deeper"));
        Assert.Equal(2, item.Items("groups").Count());
        Assert.Empty(_log.Counts);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reading_is_lenient_towards_the_wanted_type(string format)
    {
        var item = Read(format);

        Assert.Equal(12, item.Integer("size"));
        Assert.Equal(9007199254740993, item.Integer("big"));
        Assert.Equal(3, item.Integer("whole"));
        Assert.Equal(1.5, item.Number("ratio"));
        Assert.True(item.Boolean("on"));
        Assert.False(item.Boolean("off"));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), item.Time("iso"));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), item.Time("epoch"));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), item.Time("milli"));
        Assert.Equal(TimeSpan.FromHours(2), item.Time("zone")!.Value.Offset);
        Assert.Empty(_log.Counts);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_cannot_be_read_is_null_and_counted_by_path(string format)
    {
        var item = Read(format);

        Assert.Null(item.Integer("text"));
        Assert.Null(item.Integer("text"));
        Assert.Null(item.Time("text"));
        Assert.Null(item.Boolean("text"));
        Assert.Null(item.Text("object"));
        Assert.Equal(string.Empty, item.Key("missing"));

        Assert.Equal(2, _log.Counts["text: not a whole number"]);
        Assert.Equal(1, _log.Counts["text: not a time"]);
        Assert.Equal(1, _log.Counts["text: not true or false"]);
        Assert.Equal(1, _log.Counts["object: an object or list where text was expected"]);
        Assert.Equal(1, _log.Counts["missing: the key is missing"]);
    }

    [Fact]
    public void A_flat_list_is_repeated_elements()
    {
        Assert.Equal(["1", "2"], Read("xml").Texts("flat[flat]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a[0]")]
    [InlineData("[]")]
    public void A_path_that_is_none_is_refused(string path)
    {
        Assert.Throws<FormatException>(() => ItemPath.Parse(path));
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("")]
    public void A_cut_document_is_refused_json(string text)
    {
        Assert.Throws<ItemFormatException>(() => ItemReader.ReadJson(Encoding.UTF8.GetBytes(text), _log));
    }

    [Theory]
    [InlineData("<a><b>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>")]
    [InlineData("")]
    public void A_cut_or_hostile_document_is_refused_xml(string text)
    {
        Assert.Throws<ItemFormatException>(() => ItemReader.ReadXml(Encoding.UTF8.GetBytes(text), _log));
    }

    [Fact]
    public void A_document_that_is_nested_too_deeply_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Throws<ItemFormatException>(() => ItemReader.ReadXml(Encoding.UTF8.GetBytes(deep), _log));
        Assert.Throws<ItemFormatException>(() => ItemReader.ReadJson(Encoding.UTF8.GetBytes(new string('[', 100_000)), _log));
    }

    [Theory]
    [InlineData("2026-11-23T23:14:09.750897Z", "2026-11-23 23:14:09.750897+00:00")]
    [InlineData("2026-11-23T23:14:16Z", "2026-11-23 23:14:16+00:00")]
    public void Times_are_written_as_the_original_writes_them(string iso, string text)
    {
        Assert.Equal(text, PlainTime.Of(DateTimeOffset.Parse(iso, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private Item Read(string format) => format == "json"
        ? ItemReader.ReadJson(Encoding.UTF8.GetBytes(Json), _log)
        : ItemReader.ReadXml(Encoding.UTF8.GetBytes(Xml), _log).At("root");
}
