using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Storage;

public sealed class FulltextTests : IDisposable
{
    private readonly GraphDatabase _database = GraphDatabase.InMemory();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("bucket", "1 2 4")]
    [InlineData("BUCKET public", "1 2 3 4")]
    [InlineData("+bucket +public", "1")]
    [InlineData("bucket AND public", "1")]
    [InlineData("bucket NOT private", "1 4")]
    [InlineData("bucket -private", "1 4")]
    [InlineData("\"public bucket\"", "1")]
    [InlineData("\"bucket public\"", "")]
    [InlineData("pub*", "1 3")]
    [InlineData("p?blic", "1 3")]
    [InlineData("*vate", "2")]
    [InlineData("name:bucket", "1 2")]
    [InlineData("note:(bucket OR host)", "3 4")]
    [InlineData("(public AND host) OR private", "2 3")]
    [InlineData("log-bucket", "4")]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    public async Task Words_are_found(string query, string expected)
    {
        using var write = await FilledAsync();
        var index = write.IndexWithId(1)!;

        Assert.Equal(expected, string.Join(' ', write.SearchText(index, query).Select(found => found.Id).Order()));
        Assert.Empty(GraphCheck.Run(write.State, write.Catalog, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("\"open", "does not end")]
    [InlineData("(a", "ends too early")]
    [InlineData("a)", "unexpected ')'")]
    [InlineData("AND a", "unexpected")]
    public async Task A_query_that_cannot_be_read_says_why(string query, string message)
    {
        using var write = await FilledAsync();

        var failure = Assert.Throws<StorageException>(() => write.SearchText(write.IndexWithId(1)!, query));

        Assert.Equal(StorageError.Query, failure.Error);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_and_deleted_texts_are_found_as_they_are_now()
    {
        using var write = await FilledAsync();
        var index = write.IndexWithId(1)!;
        write.SetNodeProperty(1, write.PropertyKeyId("name"), "a queue");
        write.DeleteNode(2);
        write.RemoveLabel(4, write.LabelId("B"));

        Assert.Empty(write.SearchText(index, "bucket"));
        Assert.Equal([1], write.SearchText(index, "queue").Select(found => found.Id));
        Assert.Empty(GraphCheck.Run(write.State, write.Catalog, TestContext.Current.CancellationToken));
    }

    private async Task<WriteTransaction> FilledAsync()
    {
        var write = await _database.BeginWriteAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
        var (a, b, name, note) = (write.LabelId("A"), write.LabelId("B"), write.PropertyKeyId("name"), write.PropertyKeyId("note"));
        write.CreateIndex("words", IndexKind.Fulltext, EntityKind.Node, [a, b], [name, note]);
        write.CreateNode([a], [new(name, "A public bucket")]);
        write.CreateNode([a], [new(name, "Private Bucket"), new(note, "of the team")]);
        write.CreateNode([a, b], [new(name, "host"), new(note, "a public host")]);
        write.CreateNode([b], [new(note, Cartography.Values.Value.From(Cartography.Values.ListValue.Of("log-bucket", "other")))]);
        write.CreateNode([], [new(name, "bucket without label")]);
        return write;
    }
}
