using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Files;
using Cartography.GraphDb.Storage.Images;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Storage;

/// <summary>
/// A graph on disk: an image, logs with what came after it, a manifest that names both. Appending is the writer's; images
/// are written beside it.
/// </summary>
internal sealed class GraphStore : IDisposable
{
    private readonly StoreFolder _folder;
    private readonly Catalog _catalog;
    private readonly IDisposable _hold;
    private readonly GraphDatabaseOptions _options;
    private readonly Func<Action, Task> _beside;
    private readonly ByteWriter _names = new();
    private readonly CancellationTokenSource _closing = new();
    private volatile Manifest _manifest;
    private CatalogDelta _logged;
    private LogFile? _log;
    private LogTail? _unsure;
    private long _nextLog;
    private long _loggedBytes;
    private long _imageBytes;
    private Task _imaging = Task.CompletedTask;
    private StorageException? _refusal;

    /// <param name="folder">The folder.</param>
    /// <param name="hold">What holds it.</param>
    /// <param name="loaded">What was found in it.</param>
    /// <param name="options">When an image is to be written.</param>
    /// <param name="beside">Runs the writing of an image beside the transactions.</param>
    internal GraphStore(StoreFolder folder, IDisposable hold, LoadedStore loaded, GraphDatabaseOptions options, Func<Action, Task> beside)
    {
        _beside = beside;
        _folder = folder;
        _hold = hold;
        _catalog = loaded.Graph.Catalog;
        _manifest = loaded.Manifest;
        _unsure = loaded.Tail;
        _nextLog = loaded.NextLog;
        _loggedBytes = loaded.LogBytes;
        _imageBytes = loaded.ImageBytes;
        _logged = CatalogDelta.Of(_catalog);
        _options = options;
    }

    /// <summary>Why images could not be written, if the last one could not; the log then grows on.</summary>
    public Exception? ImageFailure { get; private set; }

    /// <summary>Whether the log has grown so long that a new image pays.</summary>
    public bool WantsImage => _imaging.IsCompleted && _loggedBytes > Math.Max(_options.ImageAfterLogBytes, _imageBytes * _options.ImageAfterLogPart);

    /// <summary>The image that is being written, if one is.</summary>
    public Task Imaging => _imaging;

    /// <summary>
    /// Makes a transaction durable. After a failed write nothing of it is kept, and the next one may succeed; after a failed
    /// sync nothing is known of the disk, so that every later call fails.
    /// </summary>
    public void Append(long version, ReadOnlySpan<byte> changes)
    {
        if (_refusal is not null)
        {
            throw _refusal;
        }

        var end = CatalogDelta.Of(_catalog);
        _names.Clear();
        _logged.Write(_catalog, end, _names);
        var isNew = _log is null;

        try
        {
            _log ??= StartLog(version - 1);
            _log.Write(version, _names.Written.Span, changes);
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            // What was written in part is void: the next log says which version it follows.
            _log?.Dispose();
            _log = null;
            throw new StorageException(StorageError.Io, $"The graph's log in {_folder.Path} could not be written: {failure.Message} The transaction was rolled back.", failure);
        }

        try
        {
            _log.Sync();

            if (isNew)
            {
                _folder.Sync();
            }
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            _refusal = new StorageException(
                StorageError.WritesRefused,
                $"The disk did not confirm a write in {_folder.Path}: {failure.Message} Nothing more is written until the graph is opened again; reading goes on.",
                failure);
            throw _refusal;
        }

        _logged = end;
        _unsure = null;
        _loggedBytes += LogFormat.SizeOf(_names.Length + changes.Length);
    }

    /// <summary>
    /// Makes durable what was read when the graph was opened: the last record may have been only in the machine's memory, and
    /// what somebody has seen must not be gone after a loss of power. A disk that refuses is left for the next transaction.
    /// </summary>
    public void ConfirmTail()
    {
        if (_unsure is not { } tail)
        {
            return;
        }

        try
        {
            _log = StartLog(tail.Version);
            _log.Sync();
            _folder.Sync();
            _unsure = null;
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            _log?.Dispose();
            _log = null;
        }
    }

    /// <summary>Begins to write an image of a version, beside further transactions. What they log goes into a new log.</summary>
    public void BeginImage(ImageSource source)
    {
        _log?.Dispose();
        _log = null;
        var number = _nextLog++;
        _loggedBytes = 0;
        _imaging = _beside(() => WriteImage(number, source));
    }

    /// <summary>Ends the writing and gives the folder free. An image that is being written is given up.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _imaging.Wait();
        ConfirmLog();
        _log?.Dispose();
        _hold.Dispose();
        _closing.Dispose();
    }

    private static bool IsOfDisk(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // Where this is found behind a record, that record was synced: the next opening need not write it once more.
    private void ConfirmLog()
    {
        try
        {
            if (_refusal is null)
            {
                _log?.Confirm();
            }
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            // The next opening writes the last record once more, as after a crash.
        }
    }

    private LogFile StartLog(long follows)
    {
        if (_unsure is not { } tail)
        {
            return LogFile.Create(_folder, _nextLog++, follows);
        }

        // The last record was read, but whether the disk or only memory had it is not known: it is written once more.
        var log = LogFile.Create(_folder, _nextLog++, tail.Version - 1);
        using var old = LogReader.OpenAt(_folder, tail.Log, tail.Offset);

        if (!old.MoveNext())
        {
            log.Dispose();
            throw new IOException($"The last record of {_folder.Log(tail.Log)} cannot be read again.");
        }

        log.Write(old.Version, [], old.Changes);
        return log;
    }

    private void WriteImage(long number, ImageSource source)
    {
        var path = _folder.Image(number);

        try
        {
            var size = GraphImage.Write(_folder.Files, path, source, _closing.Token);
            _folder.Sync();
            var manifest = new Manifest(number, number + 1);
            manifest.Write(_folder);
            _manifest = manifest;
            _imageBytes = size;
            ImageFailure = null;
            StoreOpener.DeleteLeftovers(_folder, manifest);
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            ImageFailure = failure;
        }
        catch (OperationCanceledException)
        {
            // The next opening deletes what was written.
        }
    }
}
