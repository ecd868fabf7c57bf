using Cartography.Core.Loading;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Core.Tests.Loading;

public sealed class EdgeSpoolTests : IDisposable
{
    private static readonly EdgeShape Shape = new("KNOWS", new EdgeEnd("A", [new MatchKey("id")]), new EdgeEnd("B", [new MatchKey("id")]), ["x"]);
    private static readonly Stamp Stamp = new(1, 1, null, null, "s");

    private readonly string _folder = Directory.CreateTempSubdirectory("cartography-spool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Many_edges_wait_in_a_file_and_come_back_as_they_were()
    {
        Value[] values =
        [
            Value.Null, Value.True, Value.From(long.MinValue), Value.From(0.1), Value.From("ä\ud800"), Value.From(new Date(-5)),
            Value.From(new LocalDateTime(1, 2)), Value.From(new ZonedDateTime(1, 2, new OffsetZone(3600))),
            Value.From(new ZonedDateTime(1, 2, new NamedZone("Europe/Oslo"))), Value.From(ListValue.Of([Value.From("a"), Value.From(1)])),
        ];
        using var spool = new EdgeSpool(_folder, mostRowsInMemory: 4);
        spool.Add(new EdgeBatch(Shape, Stamp, [.. values.Select(value => new[] { Value.From("a"), Value.From("b"), value })]), ["B"]);
        spool.Add(new EdgeBatch(Shape, Stamp, [[Value.From("c"), Value.From("d"), Value.Null]]), ["B"]);

        Assert.True(spool.UsesFile);
        Assert.Empty(spool.Take(label => label == "A"));
        var rows = spool.Take(label => label == "B").SelectMany(edges => edges.Batches()).SelectMany(batch => batch.Rows).ToList();

        Assert.Equal(values.Append(Value.Null).Select(value => value.ToString()), rows.Select(row => row[2].ToString()));
        Assert.Empty(spool.Take(_ => true));
    }

    [Fact]
    public void The_file_is_gone_with_the_run()
    {
        using (var spool = new EdgeSpool(_folder, mostRowsInMemory: 0))
        {
            spool.Add(new EdgeBatch(Shape, Stamp, [[Value.From("a"), Value.From("b"), Value.Null]]), ["B"]);
            Assert.NotEmpty(Directory.GetFiles(_folder));
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }
}
