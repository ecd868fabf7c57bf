using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>
/// Writes batches until it is killed, and says after each that it is on disk. Images are written all the time, and backups
/// beside them, so that most kills fall into one.
/// </summary>
internal static class CrashChild
{
    public static async Task<int> RunAsync(string folder, int first)
    {
        using var database = await GraphDatabase.OpenAsync(OptionsOf(folder));
        await database.EnsureIndexesAsync([("Item", "id"), ("Item", "batch")]);

        for (var batch = first; ; batch++)
        {
            await database.WriteAsync(Rows(batch));
            Console.Out.WriteLine(batch);

            if (batch % 4 == 0)
            {
                var backup = $"{folder}-backup-{Environment.ProcessId}-{batch}";
                await database.BackupAsync(backup);
                Directory.Delete(backup, recursive: true);
            }
        }
    }

    /// <summary>An image whenever none is being written.</summary>
    public static GraphDatabaseOptions OptionsOf(string folder) =>
        new() { Folder = folder, ImageAfterLogBytes = 1, ImageAfterLogPart = 0, PackAfterDeadBytes = 100_000 };

    /// <summary>How many items a batch has: told by its number alone, so that the parent knows it too.</summary>
    public static int SizeOf(int batch) => 1 + (int)((uint)batch * 2654435761u % 400);

    private static List<Batch> Rows(int batch)
    {
        var stamp = new BatchStamp(batch, batch, "cartography:crash", "1", "crash");
        var size = SizeOf(batch);
        var items = Enumerable.Range(0, size).Select(i => new Value[] { $"item-{batch}-{i}", (long)batch, $"a text of some length for {i}" }).ToList();

        // The counter is one node that every batch overwrites: it must always tell the newest batch.
        return
        [
            new NodeRows("Item", [], [], ["id", "batch", "text"], items, null, stamp),
            new NodeRows("Counter", [], [], ["id", "batch"], [["counter", (long)batch]], null, stamp),
            new EdgeRows("OF", new EdgeSide("Item", [new SideKey("id")]), new EdgeSide("Counter", [new SideKey("id")]), [], [.. items.Select(item => new Value[] { item[0], "counter" })], stamp),
        ];
    }
}
