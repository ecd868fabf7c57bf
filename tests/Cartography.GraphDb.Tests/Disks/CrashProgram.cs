using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Tests.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Tests.Disks;

/// <summary>
/// Random transactions on a simulated disk, several losses of power or failures, and after each the question whether the
/// graph is one of those that may be there: all that was acknowledged, and nothing by half.
/// </summary>
internal sealed class CrashProgram(int seed, bool failing)
{
    private readonly Random _random = new(seed);

    // A transaction that was not acknowledged may be there or not, so that several may have tried to be one version.
    private readonly List<string> _tried = [];
    private string _text = "0 nodes, 0 relationships" + Environment.NewLine;
    private long _acknowledged;

    public async Task RunAsync(CancellationToken cancel)
    {
        var disk = new SimulatedDisk(_random);

        for (var life = 0; life < 4; life++)
        {
            disk.PowerLossAfter = _random.Next(3) == 0 ? -1 : _random.Next(80);
            disk.FailOneIn = failing ? 15 : 0;
            await LiveAsync(disk, cancel);
            disk.FailOneIn = 0;

            if (_random.Next(4) == 0)
            {
                disk.EndProcess();
            }
            else
            {
                disk = disk.AfterPowerLoss();
            }

            Check(disk);
        }
    }

    private static Task Inline(Action work)
    {
        work();
        return Task.CompletedTask;
    }

    private async Task LiveAsync(SimulatedDisk disk, CancellationToken cancel)
    {
        try
        {
            using var database = Open(disk);

            for (var transactions = _random.Next(1, 25); transactions > 0; transactions--)
            {
                try
                {
                    await OneAsync(database, cancel);
                }
                catch (StorageException failure) when (failure.Error is StorageError.Io or StorageError.WritesRefused)
                {
                    // Reading goes on, and shows the last acknowledged version.
                    Assert.Equal(_text, GraphText.Of(database.BeginRead(), namesToo: false));
                }
            }
        }
        catch (StorageException failure) when (failure.Error == StorageError.Io)
        {
            // It could not even be opened on a failing disk.
        }
    }

    private async Task OneAsync(GraphDatabase database, CancellationToken cancel)
    {
        using var write = await database.BeginWriteAsync(TimeSpan.Zero, cancel);
        GraphPrograms.Steps(write, _random);

        if (write.HasChanges)
        {
            var text = GraphText.Of(write, namesToo: false);
            _tried.Add(text);
            await write.CommitAsync(cancel);
            _text = text;
            _tried.Clear();
            _acknowledged++;
        }
    }

    private void Check(SimulatedDisk disk)
    {
        disk.PowerLossAfter = -1;
        using var database = Open(disk);
        var read = database.BeginRead();
        Assert.True(read.Version >= _acknowledged, $"Seed {seed}: transaction {_acknowledged} was acknowledged, but the graph is that of {read.Version}.");

        var text = GraphText.Of(read, namesToo: false);
        Assert.Empty(GraphCheck.Run(read.State, read.Catalog, TestContext.Current.CancellationToken));

        if (read.Version == _acknowledged)
        {
            Assert.Equal(_text, text);
        }
        else
        {
            Assert.Equal(_acknowledged + 1, read.Version);
            Assert.Contains(text, _tried);
        }

        _acknowledged = read.Version;
        _text = text;
        _tried.Clear();
    }

    private static GraphDatabase Open(SimulatedDisk disk) => GraphDatabase.Open(
        new GraphDatabaseOptions { Folder = "/simulated", ImageAfterLogBytes = 3000, PackAfterDeadBytes = 4000 },
        disk,
        Inline);
}
