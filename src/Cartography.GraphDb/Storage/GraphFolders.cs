using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Images;
using Cartography.GraphDb.Storage.Log;

namespace Cartography.GraphDb.Storage;

/// <summary>Whole graphs into new folders: backups, and backups restored.</summary>
internal static class GraphFolders
{
    private const long Number = 1;

    /// <summary>Makes a folder a graph of its own. The manifest comes last: without it the folder is none.</summary>
    public static void Write(StoreFolder folder, ImageSource source, CancellationToken cancel)
    {
        try
        {
            folder.Files.CreateFolder(folder.Path);

            if (folder.Files.Files(folder.Path).Count > 0)
            {
                throw new StorageException(StorageError.Io, $"The folder {folder.Path} is not empty. Give a new one.");
            }

            GraphImage.Write(folder.Files, folder.Image(Number), source, cancel);
            folder.Sync();
            new Manifest(Number, Number + 1).Write(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageError.Io, $"The graph could not be written into {folder.Path}: {failure.Message}", failure);
        }
    }

    /// <summary>Reads a graph that nobody has open, and writes it into a new folder.</summary>
    public static void Copy(IFileSystem files, string from, string to, CancellationToken cancel)
    {
        var source = new StoreFolder(files, from);

        try
        {
            if (!Directory.Exists(from) || !source.HasManifest())
            {
                throw new StorageException(StorageError.Io, $"{from} holds no graph. Give the folder that a backup was written into.");
            }

            using var hold = files.Hold(source.Lock);
            var graph = StoreOpener.Load(source).Graph;
            var image = new ImageSource(graph.State.Freeze(), graph.Catalog, CatalogDelta.Of(graph.Catalog), graph.Writer.Heap.Mark());
            Write(new StoreFolder(files, to), image, cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageError.Io, $"The graph in {from} could not be read: {failure.Message}", failure);
        }
    }
}
