using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Storage;

public sealed class DurabilityTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "cartography-tests-" + Guid.NewGuid().ToString("n"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(1)]
    public async Task What_was_committed_is_there_after_reopening(long imageAfter)
    {
        string before;

        using (var database = await Open(imageAfter))
        {
            await GraphPrograms.Run(database, seed: 7, transactions: 60, Cancel);
            await database.WaitForImageAsync();
            before = GraphText.Of(database.BeginRead());
        }

        using (var database = await Open(imageAfter))
        {
            Assert.Equal(before, GraphText.Of(database.BeginRead()));
            await GraphPrograms.Run(database, seed: 8, transactions: 20, Cancel);
            before = GraphText.Of(database.BeginRead());
        }

        using var third = await Open(imageAfter);
        Assert.Equal(before, GraphText.Of(third.BeginRead()));
    }

    [Fact]
    public async Task A_backup_is_the_graph_as_it_was_and_can_be_restored()
    {
        var (backup, restored) = (_folder + "-backup", _folder + "-restored");

        try
        {
            string before;

            using (var database = await Open())
            {
                await GraphPrograms.Run(database, seed: 3, transactions: 30, Cancel);
                before = GraphText.Of(database.BeginRead());
                await database.BackupAsync(backup, Cancel);
                await GraphPrograms.Run(database, seed: 4, transactions: 10, Cancel);
                Assert.Empty(await database.CheckAsync(Cancel));
                var failure = await Assert.ThrowsAsync<StorageException>(() => database.BackupAsync(backup, Cancel));
                Assert.Contains("is not empty", failure.Message, StringComparison.Ordinal);
            }

            await GraphDatabase.RestoreAsync(backup, restored, Cancel);
            using var again = await GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = restored }, Cancel);
            Assert.Equal(before, GraphText.Of(again.BeginRead()));
        }
        finally
        {
            Directory.Delete(backup, recursive: true);
            Directory.Delete(restored, recursive: true);
        }
    }

    [Fact]
    public async Task A_check_finds_what_does_not_agree()
    {
        using var database = await Open();
        await GraphPrograms.Run(database, seed: 3, transactions: 30, Cancel);
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);
        Assert.Empty(GraphCheck.Run(write.State, write.Catalog, Cancel));
        write.State.Groups.Edit(write.State.Nodes[(uint)NodeWithRelationships(write)].FirstGroup).Count++;
        Assert.Contains("in a chain that counts", GraphCheck.Run(write.State, write.Catalog, Cancel)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_not_given_twice_after_reopening()
    {
        long deleted;

        using (var database = await Open())
        {
            using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);
            deleted = write.CreateNode([]);
            write.DeleteNode(deleted);
            await write.CommitAsync(Cancel);
        }

        using var again = await Open();
        using var second = await again.BeginWriteAsync(TimeSpan.Zero, Cancel);
        Assert.True(second.CreateNode([]) > deleted);
    }

    [Fact]
    public async Task A_torn_last_record_is_as_if_it_had_not_been_written()
    {
        await Write(5);
        var log = Directory.GetFiles(_folder, "log-*").Order(StringComparer.Ordinal).Last();
        await using (var file = new FileStream(log, FileMode.Open))
        {
            // The confirmation that a clean close leaves, and the end of the last record.
            file.SetLength(file.Length - 40);
        }

        using (var database = await Open())
        {
            Assert.Equal(4, database.BeginRead().NodeCount);
        }

        await Write(1);
        using var again = await Open();
        Assert.Equal(5, again.BeginRead().NodeCount);
    }

    [Fact]
    public async Task Damage_before_whole_transactions_is_not_taken_for_the_end()
    {
        await Write(5);
        var log = Directory.GetFiles(_folder, "log-*").Single();
        var bytes = await File.ReadAllBytesAsync(log, Cancel);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(log, bytes, Cancel);

        var failure = await Assert.ThrowsAsync<StorageException>(async () => (await Open()).Dispose());

        Assert.Equal(StorageError.Damaged, failure.Error);
        Assert.Contains("is damaged at byte", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_folder_is_refused_with_a_clear_sentence()
    {
        await Write(1);
        var manifest = Path.Combine(_folder, "manifest");
        var bytes = await File.ReadAllBytesAsync(manifest, Cancel);
        bytes[8] = 99;
        await File.WriteAllBytesAsync(manifest, bytes, Cancel);

        var failure = await Assert.ThrowsAsync<StorageException>(async () => (await Open()).Dispose());

        Assert.Equal(StorageError.NewerFormat, failure.Error);
        Assert.Contains("newer version", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_opener_is_told_who_holds_the_folder()
    {
        using var database = await Open();

        var failure = await Assert.ThrowsAsync<StorageException>(async () => (await Open()).Dispose());

        Assert.Equal(StorageError.Held, failure.Error);
        Assert.Contains($"process {Environment.ProcessId}", failure.Message, StringComparison.Ordinal);
    }

    private static long NodeWithRelationships(GraphView view)
    {
        var nodes = view.AllNodes();

        while (nodes.MoveNext() && view.Degree(nodes.Current, Direction.Both) == 0)
        {
        }

        return nodes.Current;
    }

    private async Task Write(int transactions)
    {
        using var database = await Open();

        for (var i = 0; i < transactions; i++)
        {
            using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);
            write.CreateNode([write.LabelId("Host")], [new(write.PropertyKeyId("name"), $"a host with the number {i}")]);
            await write.CommitAsync(Cancel);
        }
    }

    private Task<GraphDatabase> Open(long imageAfter = long.MaxValue) =>
        GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = _folder, ImageAfterLogBytes = imageAfter }, Cancel);
}
