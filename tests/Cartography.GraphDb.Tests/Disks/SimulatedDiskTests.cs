using System.Globalization;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Disks;

/// <summary>The long form: <c>CARTOGRAPHY_TEST_SEEDS=10000</c> in the environment.</summary>
public sealed class SimulatedDiskTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static int Seeds => int.TryParse(Environment.GetEnvironmentVariable("CARTOGRAPHY_TEST_SEEDS"), CultureInfo.InvariantCulture, out var seeds) ? seeds : 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_there_by_half(bool failing)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            try
            {
                await new CrashProgram(seed, failing).RunAsync(Cancel);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed} fails.", failure);
            }
        }
    }

    [Fact]
    public async Task With_the_disk_full_reading_and_closing_go_on_and_writing_when_there_is_room()
    {
        var disk = new SimulatedDisk(new Random(1));

        using (var database = Open(disk))
        {
            await Add(database);
            disk.IsFull = true;
            var failure = await Assert.ThrowsAsync<StorageException>(() => Add(database));
            Assert.Equal(StorageError.Io, failure.Error);
            Assert.Equal(1, database.BeginRead().NodeCount);
        }

        using (var database = Open(disk))
        {
            Assert.Equal(1, database.BeginRead().NodeCount);
            disk.IsFull = false;
            await Add(database);
        }

        using var again = Open(disk.AfterPowerLoss());
        Assert.Equal(2, again.BeginRead().NodeCount);
    }

    [Fact]
    public async Task After_a_failed_sync_nothing_is_written_until_the_graph_is_opened_again()
    {
        var disk = new SimulatedDisk(new Random(1));
        using var database = Open(disk);
        await Add(database);
        disk.FailOneIn = 1;
        await Assert.ThrowsAsync<StorageException>(() => Add(database));
        disk.FailOneIn = 0;
        await Add(database);
        disk.FailOneIn = 2;
        var failure = StorageError.Io;

        while (failure != StorageError.WritesRefused)
        {
            failure = (await Record.ExceptionAsync(() => Add(database)) as StorageException)?.Error ?? failure;
        }

        disk.FailOneIn = 0;
        Assert.Equal(StorageError.WritesRefused, (await Assert.ThrowsAsync<StorageException>(() => Add(database))).Error);
        Assert.True(database.BeginRead().NodeCount >= 2);
    }

    private static GraphDatabase Open(SimulatedDisk disk) => GraphDatabase.Open(new GraphDatabaseOptions { Folder = "/simulated" }, disk);

    private static async Task Add(GraphDatabase database)
    {
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, Cancel);
        write.CreateNode([], [new(write.PropertyKeyId("name"), "a name that is longer than a slot")]);
        await write.CommitAsync(Cancel);
    }
}
