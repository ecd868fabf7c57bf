using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Images;
using Cartography.GraphDb.Storage.Log;

namespace Cartography.GraphDb.Storage;

/// <summary>Reads a folder: the image, then the logs after it, up to the last whole transaction.</summary>
internal static class StoreOpener
{
    /// <summary>Reads a folder that is held. One without a graph gets an empty one.</summary>
    public static LoadedStore Load(StoreFolder folder)
    {
        var manifest = ReadOrBegin(folder);
        var graph = manifest.Image == 0 ? new LoadedGraph() : GraphImage.Read(folder.Files, folder.Image(manifest.Image));
        var logs = folder.Logs().Where(number => number >= manifest.FirstLog).ToList();
        LogTail? tail = null;
        var bytes = 0L;

        for (var i = 0; i < logs.Count; i++)
        {
            using var log = LogReader.Open(folder, logs[i]);
            var end = i + 1 < logs.Count ? FollowedBy(folder, logs, i + 1) : long.MaxValue;
            tail = Play(log, logs[i], end, graph, tail);
            bytes += log.WholeLength;

            if (i == logs.Count - 1)
            {
                log.CheckNothingFollows();
            }
        }

        var imageBytes = manifest.Image == 0 ? 0 : SizeOf(folder, folder.Image(manifest.Image));
        var next = Math.Max(logs.LastOrDefault(), Math.Max(manifest.Image, manifest.FirstLog - 1)) + 1;
        return new LoadedStore(graph, manifest, tail, next, bytes, imageBytes);
    }

    /// <summary>Deletes what the manifest does not name: images given up, and logs that the image contains.</summary>
    public static void DeleteLeftovers(StoreFolder folder, Manifest manifest)
    {
        foreach (var image in folder.Images().Where(number => number != manifest.Image))
        {
            folder.Files.Delete(folder.Image(image));
        }

        foreach (var log in folder.Logs().Where(number => number < manifest.FirstLog))
        {
            folder.Files.Delete(folder.Log(log));
        }
    }

    private static Manifest ReadOrBegin(StoreFolder folder)
    {
        if (folder.HasManifest())
        {
            return Manifest.Read(folder);
        }

        if (folder.Images().Any() || folder.Logs().Any())
        {
            throw new StorageException(
                StorageError.Damaged,
                $"{folder.Path} has parts of a graph but no manifest. Restore the folder from a backup, or choose another --data-dir.");
        }

        var manifest = new Manifest(0, 1);
        manifest.Write(folder);
        return manifest;
    }

    private static long FollowedBy(StoreFolder folder, List<long> logs, int from)
    {
        for (var i = from; i < logs.Count; i++)
        {
            using var log = LogReader.Open(folder, logs[i]);

            if (log.Follows is { } version)
            {
                return version;
            }
        }

        return long.MaxValue;
    }

    private static LogTail? Play(LogReader log, long number, long end, LoadedGraph graph, LogTail? tail)
    {
        var offset = log.WholeLength;

        while (log.MoveNext() && log.Version <= end)
        {
            if (log.Version > graph.State.Version + 1)
            {
                throw new StorageException(
                    StorageError.Damaged,
                    $"Log {number} goes on with transaction {log.Version}, but transaction {graph.State.Version + 1} is missing. Restore the folder from a backup.");
            }

            if (log.Version > graph.State.Version)
            {
                ChangePlayer.Play(log.Changes, graph.Writer, graph.Catalog);
                graph.State.Version = log.Version;
            }

            tail = log.IsConfirmation ? null : new LogTail(number, offset, log.Version);
            offset = log.WholeLength;
        }

        return tail;
    }

    private static long SizeOf(StoreFolder folder, string path)
    {
        using var file = folder.Files.OpenRead(path);
        return file.Length;
    }
}
