using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Storage;

public sealed class TransactionTests : IDisposable
{
    private readonly GraphDatabase _database = GraphDatabase.InMemory();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_reader_sees_the_version_that_it_began_with()
    {
        using var write = await Write();
        var label = write.LabelId("Host");
        var key = write.PropertyKeyId("name");
        var node = write.CreateNode([label], [new(key, "one")]);
        var before = _database.BeginRead();
        await write.CommitAsync(TestContext.Current.CancellationToken);
        var after = _database.BeginRead();

        Assert.False(before.NodeExists(node));
        Assert.Equal(0, before.NodeCount);
        Assert.Equal("one", after.NodeProperty(node, key).AsString());
        Assert.Equal([node], Nodes(after.NodesWith(label)));
        Assert.Equal(1, after.NodeCountOf(label));
    }

    [Fact]
    public async Task A_rollback_to_a_savepoint_undoes_what_came_after_it()
    {
        using var write = await Write();
        var key = write.PropertyKeyId("name");
        var seen = write.PropertyKeyId("lastupdated");
        var node = write.CreateNode([], [new(key, "a longer text than a slot")]);
        var savepoint = write.Savepoint();
        write.SetNodeProperty(node, key, "another text that is longer");
        write.SetNodeProperty(node, seen, 5L);
        var second = write.CreateNode([write.LabelId("Other")]);
        write.CreateRelationship(write.RelationshipTypeId("T"), node, second);
        write.RollbackTo(savepoint);

        Assert.Equal("a longer text than a slot", write.NodeProperty(node, key).AsString());
        Assert.True(write.NodeProperty(node, seen).IsNull);
        Assert.False(write.NodeExists(second));
        Assert.Equal(0, write.RelationshipCount);
        Assert.Equal(0, write.NodeCountOf(write.LabelId("Other")));
        write.SetNodeProperty(node, seen, 6L);
        Assert.Equal(6, write.NodeProperty(node, seen).AsInteger());
    }

    [Fact]
    public async Task Relationships_are_found_from_both_ends_and_loops_once()
    {
        using var write = await Write();
        var (a, b) = (write.CreateNode([]), write.CreateNode([]));
        var (t, u) = (write.RelationshipTypeId("T"), write.RelationshipTypeId("U"));
        var first = write.CreateRelationship(t, a, b);
        var second = write.CreateRelationship(t, a, b);
        var loop = write.CreateRelationship(u, a, a);

        Assert.Equal([first, second, loop], Relationships(write, a, Direction.Both).Order());
        Assert.Equal([first, second], Relationships(write, b, Direction.Incoming).Order());
        Assert.Equal(3, write.Degree(a, Direction.Both));
        Assert.Equal(1, write.Degree(a, Direction.Incoming));
        Assert.Equal(2, write.Degree(a, Direction.Outgoing, t));
        write.DeleteRelationship(first);
        Assert.Equal([second, loop], Relationships(write, a, Direction.Outgoing).Order());
        Assert.True(write.RelationshipWasDeletedHere(first));
        write.DeleteRelationship(second);
        write.DeleteRelationship(loop);
        Assert.Empty(Relationships(write, a, Direction.Both));
        Assert.Equal(0, write.RelationshipCountOf(t));
    }

    [Fact]
    public async Task Deleting_a_node_with_relationships_fails_at_the_commit_and_undoes_all()
    {
        using var setup = await Write();
        var (a, b) = (setup.CreateNode([]), setup.CreateNode([]));
        setup.CreateRelationship(setup.RelationshipTypeId("T"), a, b);
        await setup.CommitAsync(TestContext.Current.CancellationToken);

        using var write = await Write();
        Assert.True(write.DeleteNode(a));
        Assert.True(write.NodeWasDeletedHere(a));
        var failure = await Assert.ThrowsAsync<StorageException>(() => write.CommitAsync(TestContext.Current.CancellationToken));

        Assert.Equal(StorageError.StillHasRelationships, failure.Error);
        Assert.True(_database.BeginRead().NodeExists(a));

        using var again = await Write();
        again.DetachNode(a);
        again.DeleteNode(a);
        await again.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, _database.BeginRead().NodeCount);
        Assert.Equal(0, _database.BeginRead().RelationshipCount);
    }

    [Fact]
    public async Task A_cursor_shows_what_there_was_when_it_was_made()
    {
        using var write = await Write();
        var label = write.LabelId("L");

        for (var i = 0; i < 100; i++)
        {
            write.CreateNode([label]);
        }

        var cursor = write.NodesWith(label);
        var seen = 0;

        while (cursor.MoveNext())
        {
            seen++;
            write.CreateNode([label]);
            write.DeleteNode(cursor.Current);
        }

        Assert.Equal(100, seen);
        Assert.Equal(100, write.NodeCountOf(label));
    }

    [Fact]
    public async Task A_uniqueness_constraint_holds_for_each_label_of_a_node()
    {
        using var write = await Write();
        var (label, extra, key) = (write.LabelId("A"), write.LabelId("B"), write.PropertyKeyId("id"));
        write.CreateIndex("unique_id", IndexKind.Range, EntityKind.Node, [label], [key], unique: true);
        write.CreateNode([label], [new(key, 1L)]);
        var other = write.CreateNode([extra], [new(key, 1.0)]);

        var failure = Assert.Throws<StorageException>(() => write.AddLabel(other, label));
        Assert.Equal(StorageError.ConstraintViolated, failure.Error);
        Assert.Contains("already exists with label `A` and property `id`", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_finds_equal_values_ranges_and_prefixes()
    {
        using var write = await Write();
        var (label, key) = (write.LabelId("A"), write.PropertyKeyId("v"));
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);

        foreach (var text in (string[])["apple", "apricot", "banana", "b", ""])
        {
            ids[text] = write.CreateNode([label], [new(key, text)]);
        }

        var five = write.CreateNode([label], [new(key, 5L)]);
        var six = write.CreateNode([label], [new(key, 6.5)]);
        write.CreateIndex("v", IndexKind.Range, EntityKind.Node, [label], [key]);
        Assert.True(write.TryGetIndex(EntityKind.Node, label, [key], out var index));

        Assert.Equal([ids["banana"]], Found(write.Seek(index, "banana")));
        Assert.Equal([ids["apple"], ids["apricot"]], Found(write.SeekPrefix(index, "ap")));
        Assert.Equal([five], Found(write.Seek(index, 5.0)));
        Assert.Equal([six], Found(write.SeekRange(index, 5.5, true, default, false)));
        Assert.Equal([ids["b"], ids["banana"]], Found(write.SeekRange(index, "b", true, default, false)));
        Assert.Equal([ids[""], ids["apple"], ids["apricot"], ids["b"], ids["banana"], five, six], Found(write.Scan(index)));
        write.SetNodeProperty(five, key, "zz");
        Assert.Empty(Found(write.Seek(index, 5L)));
        Assert.Equal([five], Found(write.Seek(index, "zz")));
    }

    [Fact]
    public async Task An_index_on_lastupdated_is_answered_from_the_stamps()
    {
        using var write = await Write();
        var (label, key) = (write.LabelId("A"), write.PropertyKeyId("lastupdated"));
        var first = write.CreateNode([label], [new(key, 1L)]);
        var second = write.CreateNode([label], [new(key, 2L)]);
        write.CreateNode([label]);
        write.CreateIndex("seen", IndexKind.Range, EntityKind.Node, [label], [key]);
        Assert.True(write.TryGetIndex(EntityKind.Node, label, [key], out var index));

        Assert.Equal([second], Found(write.Seek(index, 2L)));
        Assert.Equal([first, second], Found(write.SeekRange(index, 1L, true, default, false)));
        Assert.Equal([second], Found(write.SeekRange(index, 1L, false, default, false)));
        Assert.Equal(1, write.EstimateSeek(index, 1L));
    }

    [Fact]
    public async Task The_place_of_the_writer_is_waited_for_only_so_long()
    {
        using var write = await Write();

        var failure = await Assert.ThrowsAsync<StorageException>(async () => await _database.BeginWriteAsync(TimeSpan.Zero, TestContext.Current.CancellationToken));

        Assert.Equal(StorageError.WriterBusy, failure.Error);
    }

    private static List<long> Nodes(Cartography.GraphDb.Storage.Cursors.NodeCursor cursor)
    {
        var result = new List<long>();

        while (cursor.MoveNext())
        {
            result.Add(cursor.Current);
        }

        return result;
    }

    private static List<long> Found(Cartography.GraphDb.Storage.Cursors.IndexCursor cursor)
    {
        var result = new List<long>();

        while (cursor.MoveNext())
        {
            result.Add(cursor.Current);
        }

        return result;
    }

    private static List<long> Relationships(GraphView view, long node, Direction direction)
    {
        var result = new List<long>();
        var cursor = view.Expand(node, direction, []);

        while (cursor.MoveNext())
        {
            result.Add(cursor.Relationship);
        }

        return result;
    }

    private ValueTask<WriteTransaction> Write() => _database.BeginWriteAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
}
