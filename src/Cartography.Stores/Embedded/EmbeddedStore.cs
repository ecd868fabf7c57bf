using Cartography.Core.Stores;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.Stores.Embedded;

/// <summary>A graph in this process, kept in one folder.</summary>
public sealed class EmbeddedStore : IDisposable
{
    private readonly string _place;

    private EmbeddedStore(GraphDatabase database, string place)
    {
        Database = database;
        _place = place;
        Writer = new EmbeddedWriter(database);
    }

    /// <summary>The database itself, for those who serve it.</summary>
    public GraphDatabase Database { get; }

    /// <summary>Which store this is and where, for the first line of the log.</summary>
    public string Description => $"embedded graph in {_place}";

    /// <summary>How a sync writes it.</summary>
    public IGraphWriter Writer { get; }

    /// <summary>
    /// Opens the graph in a folder, or begins one there. Fails with <see cref="StoreException"/>: held by another process, damaged, written by a
    /// newer version, not readable.
    /// </summary>
    public static async Task<EmbeddedStore> OpenAsync(string folder, CancellationToken cancel)
    {
        try
        {
            return new EmbeddedStore(await GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = folder }, cancel), folder);
        }
        catch (StorageException error)
        {
            throw new StoreException(error.Message, inner: error);
        }
    }

    /// <summary>A graph in memory, gone when it is disposed of.</summary>
    public static EmbeddedStore InMemory() => new(GraphDatabase.InMemory(), "memory");

    /// <inheritdoc/>
    public void Dispose() => Database.Dispose();
}
