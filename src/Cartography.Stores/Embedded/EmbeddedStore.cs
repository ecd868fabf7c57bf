using Cartography.Core.Stores;
using Cartography.GraphDb;
using Cartography.GraphDb.Storage;

namespace Cartography.Stores.Embedded;

/// <summary>A graph in this process, kept in one folder or in memory.</summary>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly string _place;

    private EmbeddedStore(GraphEngine engine, string place)
    {
        Engine = engine;
        _place = place;
        Writer = new EmbeddedWriter(engine.Database);
    }

    /// <summary>The database itself, for those who serve it.</summary>
    public GraphEngine Engine { get; }

    /// <inheritdoc/>
    public string Description => $"embedded graph in {_place}";

    /// <inheritdoc/>
    public IGraphWriter Writer { get; }

    /// <summary>
    /// Opens the graph in a folder, or begins one there; without a folder one in memory, gone when it is disposed of. Fails with
    /// <see cref="StoreException"/>: held by another process, damaged, written by a newer version, not readable.
    /// </summary>
    public static async Task<EmbeddedStore> OpenAsync(
        string? folder, CancellationToken cancel, EngineOptions? options = null, TimeProvider? clock = null)
    {
        try
        {
            return new EmbeddedStore(await GraphEngine.OpenAsync(folder, options, clock, cancel), folder ?? "memory");
        }
        catch (StorageException error)
        {
            throw new StoreException(error.Message, inner: error);
        }
    }

    /// <inheritdoc/>
    public IGraphSession OpenSession() => new EmbeddedSession(Engine);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
