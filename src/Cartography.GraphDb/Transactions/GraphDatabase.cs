using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Writing;

namespace Cartography.GraphDb.Transactions;

/// <summary>A graph: one writer at a time, any number of readers, neither waiting for the other.</summary>
public sealed class GraphDatabase : IDisposable
{
    private readonly Catalog _catalog = new();
    private readonly ChangeWriter _changes = new();
    private readonly SemaphoreSlim _writerPlace = new(1, 1);
    private readonly GraphWriter _writer;
    private volatile GraphState _published;

    private GraphDatabase()
    {
        _writer = new GraphWriter(new GraphState(), _catalog, new BlobHeap(), new StampIndex()) { Changes = _changes };
        _published = _writer.State.Freeze();
    }

    /// <summary>A graph that is gone when it is disposed of.</summary>
    public static GraphDatabase InMemory() => new();

    /// <summary>The newest committed version.</summary>
    internal Snapshot BeginRead() => new(_published, _catalog);

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
        return new WriteTransaction(this, _writer, _published, _catalog);
    }

    /// <inheritdoc/>
    public void Dispose() => _writerPlace.Dispose();

    internal Task CommitAsync(WriteTransaction transaction, CancellationToken cancel)
    {
        if (transaction.HasChanges)
        {
            _writer.State.Version++;
            _published = _writer.State.Freeze();
        }

        EndWrite();
        return Task.CompletedTask;
    }

    internal void EndWrite() => _writerPlace.Release();
}
