using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Images;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Storage.Writing;

namespace Cartography.GraphDb.Transactions;

/// <summary>A graph: one writer at a time, any number of readers, neither waiting for the other.</summary>
public sealed class GraphDatabase : IDisposable
{
    private readonly Catalog _catalog;
    private readonly ChangeWriter _changes = new();
    private readonly SemaphoreSlim _writerPlace = new(1, 1);
    private readonly GraphWriter _writer;
    private readonly GraphStore? _store;
    private readonly long _packAfterDeadBytes;
    private volatile ImageSource _published;

    private GraphDatabase(LoadedGraph graph, GraphStore? store, long packAfterDeadBytes)
    {
        _catalog = graph.Catalog;
        _writer = graph.Writer;
        _writer.Changes = _changes;
        _writer.Opened();
        _store = store;
        _packAfterDeadBytes = packAfterDeadBytes;
        _published = Newest();
    }

    /// <summary>A graph that is gone when it is disposed of.</summary>
    public static GraphDatabase InMemory() => new(new LoadedGraph(), null, new GraphDatabaseOptions { Folder = "" }.PackAfterDeadBytes);

    /// <summary>
    /// Opens the graph in a folder, or begins one there. Fails with <see cref="StorageException"/>: held by another process,
    /// damaged, written by a newer version, not readable.
    /// </summary>
    public static Task<GraphDatabase> OpenAsync(GraphDatabaseOptions options, CancellationToken cancel = default) =>
        Task.Run(() => Open(options, new DiskFileSystem()), cancel);

    internal static GraphDatabase Open(GraphDatabaseOptions options, IFileSystem files, Func<Action, Task>? beside = null)
    {
        try
        {
            var folder = new StoreFolder(files, Path.GetFullPath(options.Folder));
            files.CreateFolder(folder.Path);
            var hold = files.Hold(folder.Lock);

            try
            {
                var loaded = StoreOpener.Load(folder);
                StoreOpener.DeleteLeftovers(folder, loaded.Manifest);
                var store = new GraphStore(folder, hold, loaded, options, beside ?? Task.Run);
                store.ConfirmTail();
                return new GraphDatabase(loaded.Graph, store, options.PackAfterDeadBytes);
            }
            catch
            {
                hold.Dispose();
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageError.Io, $"The graph in {options.Folder} cannot be opened: {failure.Message}", failure);
        }
    }

    /// <summary>
    /// Writes nodes and relationships, in this order, as one transaction: durable when it returns, or undone when it fails.
    /// </summary>
    public Task<BatchCounts> WriteAsync(IReadOnlyList<Batch> batches, CancellationToken cancel = default) =>
        InOneTransactionAsync(write => BatchWriter.Write(write, batches, cancel), cancel);

    /// <summary>Deletes what was not seen, at most <see cref="Deletion.Limit"/> items, as one transaction.</summary>
    public Task<BatchCounts> DeleteAsync(Deletion deletion, CancellationToken cancel = default) =>
        InOneTransactionAsync(write => BatchWriter.Delete(write, deletion, cancel), cancel);

    /// <summary>Makes these indexes over (label, property), where they are not there yet.</summary>
    public Task EnsureIndexesAsync(IReadOnlyList<(string Label, string Property)> indexes, CancellationToken cancel = default) =>
        InOneTransactionAsync(write => BatchWriter.EnsureIndexes(write, indexes), cancel);

    /// <summary>The newest committed version.</summary>
    internal Snapshot BeginRead() => new(_published.State, _catalog);

    /// <summary>
    /// Takes the writer's place, once it is free. Fails with <see cref="StorageError.WriterBusy"/> when it does not come free
    /// in <paramref name="timeout"/>.
    /// </summary>
    internal async ValueTask<WriteTransaction> BeginWriteAsync(TimeSpan timeout, CancellationToken cancel = default)
    {
        if (!await _writerPlace.WaitAsync(timeout, cancel))
        {
            throw new StorageException(StorageError.WriterBusy, $"Another transaction has been writing for more than {timeout.TotalSeconds:0.#} s. Try again.");
        }

        _changes.Clear();
        return new WriteTransaction(this, _writer, _published.State, _catalog);
    }

    /// <summary>
    /// Writes the newest committed version into an empty folder, which is then a graph of its own. Reading and writing go on
    /// meanwhile.
    /// </summary>
    public Task BackupAsync(string folder, CancellationToken cancel = default)
    {
        var source = _published;
        return Task.Run(() => GraphFolders.Write(new StoreFolder(new DiskFileSystem(), Path.GetFullPath(folder)), source, cancel), cancel);
    }

    /// <summary>Whether all parts of the newest version agree; what does not, one sentence each.</summary>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancel = default)
    {
        var state = _published.State;
        return Task.Run(() => GraphCheck.Run(state, _catalog, cancel), cancel);
    }

    /// <summary>
    /// Puts a backup into an empty or new folder. The backup is read whole, with all checksums, before a byte is written.
    /// </summary>
    public static Task RestoreAsync(string backup, string folder, CancellationToken cancel = default) =>
        Task.Run(() => GraphFolders.Copy(new DiskFileSystem(), Path.GetFullPath(backup), Path.GetFullPath(folder), cancel), cancel);

    /// <summary>Waits until an image that is being written is done.</summary>
    internal Task WaitForImageAsync() => _store?.Imaging ?? Task.CompletedTask;

    /// <summary>Ends all use and gives the folder free. What was acknowledged is on disk already.</summary>
    public void Dispose()
    {
        _writerPlace.Dispose();
        _store?.Dispose();
    }

    internal async Task CommitAsync(WriteTransaction transaction, CancellationToken cancel)
    {
        if (transaction.HasChanges)
        {
            var version = _writer.State.Version + 1;

            if (_store is not null)
            {
                cancel.ThrowIfCancellationRequested();
                await Task.Run(() => _store.Append(version, _changes.Written.Span), CancellationToken.None);
            }

            _writer.State.Version = version;
            _writer.Kept();
            Tidy();
            _published = Newest();

            if (_store is { WantsImage: true })
            {
                _store.BeginImage(_published);
            }
        }

        EndWrite();
    }

    private async Task<T> InOneTransactionAsync<T>(Func<WriteTransaction, T> work, CancellationToken cancel)
    {
        using var write = await BeginWriteAsync(Timeout.InfiniteTimeSpan, cancel);
        var result = work(write);
        await write.CommitAsync(cancel);
        return result;
    }

    internal void EndWrite() => _writerPlace.Release();

    private ImageSource Newest() => new(_writer.State.Freeze(), _catalog, CatalogDelta.Of(_catalog), _writer.Heap.Mark());

    private void Tidy()
    {
        var heap = _writer.Heap;

        if (heap.Dead > _packAfterDeadBytes && heap.Dead > heap.Size / 2)
        {
            BlobPacking.Pack(_writer);
        }
    }
}
