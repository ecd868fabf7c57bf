using System.Diagnostics;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>Kills a writing child with -9 again and again, and looks each time whether all that it had acknowledged is there, and nothing by half.</summary>
internal static class CrashBenchmark
{
    private const int LongestLife = 500;

    public static async Task<int> RunAsync(int kills, string folder)
    {
        Clear(folder);
        var random = new Random(kills);
        var (acknowledged, whileImaging, whileBackingUp, batchesLost) = (0, 0, 0, 0);

        for (var kill = 0; kill < kills; kill++)
        {
            acknowledged = await KillOneAsync(folder, acknowledged, random.Next(1, LongestLife));
            whileImaging += HasHalfAnImage(folder) ? 1 : 0;
            whileBackingUp += DeleteBackups(folder) ? 1 : 0;
            using var database = await GraphDatabase.OpenAsync(CrashChild.OptionsOf(folder));
            var found = Newest(database.BeginRead());

            if (found < acknowledged || found > acknowledged + 1 || !await IsWholeAsync(database, found))
            {
                Console.Error.WriteLine($"Kill {kill}: batch {acknowledged} was acknowledged, batch {found} is the newest found.");
                return 1;
            }

            batchesLost += found == acknowledged ? 1 : 0;
            acknowledged = found;
        }

        Table.Row("kills with -9", $"{kills}", $"{acknowledged} batches; every acknowledged one whole, none by half");
        Table.Row("  of them while an image was being written", $"{whileImaging}", "at least 50 of 200 in image or backup");
        Table.Row("  of them while a backup was being written", $"{whileBackingUp}", "");
        Table.Row("  after which the batch under way was not there", $"{batchesLost}", "");
        Clear(folder);
        return 0;
    }

    private static async Task<int> KillOneAsync(string folder, int acknowledged, int milliseconds)
    {
        using var child = Child.Start("crash-child", folder, $"{acknowledged + 1}");
        var last = acknowledged;
        var reading = Task.Run(async () =>
        {
            while (await child.StandardOutput.ReadLineAsync() is { } line)
            {
                last = int.Parse(line);
            }
        });

        // The life counts from the first acknowledgement: starting takes long on a busy machine.
        var start = Stopwatch.StartNew();

        while (last == acknowledged && !child.HasExited && start.Elapsed.TotalSeconds < 60)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        }

        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System);
        child.Kill();
        await child.WaitForExitAsync();
        await reading;
        return last;
    }

    private static int Newest(Snapshot read)
    {
        if (!read.Labels.TryGetId("Counter", out var label) || !read.PropertyKeys.TryGetId("batch", out var key))
        {
            return 0;
        }

        var cursor = read.NodesWith(label);
        return cursor.MoveNext() ? (int)read.NodeProperty(cursor.Current, key).AsInteger() : 0;
    }

    private static async Task<bool> IsWholeAsync(GraphDatabase database, int newest)
    {
        var read = database.BeginRead();
        var problems = await database.CheckAsync();

        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (newest == 0)
        {
            return problems.Count == 0;
        }

        read.Labels.TryGetId("Item", out var label);
        read.PropertyKeys.TryGetId("batch", out var key);
        read.TryGetIndex(EntityKind.Node, label, [key], out var index);
        var total = 0L;

        for (var batch = 1; batch <= newest; batch++)
        {
            var cursor = read.Seek(index, (long)batch);
            var count = 0;

            while (cursor.MoveNext())
            {
                count += read.Degree(cursor.Current, Direction.Outgoing) == 1 ? 1 : 0;
            }

            if (count != CrashChild.SizeOf(batch))
            {
                Console.Error.WriteLine($"Batch {batch} has {count} whole items of {CrashChild.SizeOf(batch)}.");
                return false;
            }

            total += count;
        }

        return problems.Count == 0 && read.NodeCountOf(label) == total;
    }

    private static bool HasHalfAnImage(string folder)
    {
        var images = Directory.GetFiles(folder, "image-*").Length;
        return images > 1 || File.Exists(Path.Combine(folder, "manifest.new")) || (images == 1 && Directory.GetFiles(folder, "log-00000001").Length == 1);
    }

    private static bool DeleteBackups(string folder)
    {
        var backups = Directory.GetDirectories(Path.GetDirectoryName(folder)!, Path.GetFileName(folder) + "-backup-*");

        foreach (var backup in backups)
        {
            Directory.Delete(backup, recursive: true);
        }

        return backups.Length > 0;
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
