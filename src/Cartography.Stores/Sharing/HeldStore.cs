using Cartography.Bolt.Server;
using Cartography.Core.Stores;
using Cartography.Stores.Embedded;
using Cartography.Stores.Serving;

namespace Cartography.Stores.Sharing;

/// <summary>The graph of a folder that this process holds: it uses it directly, and answers the other processes of this machine.</summary>
public sealed class HeldStore : IGraphStore
{
    private readonly EmbeddedStore _store;
    private readonly BoltServer _server;
    private readonly string _socket;

    internal HeldStore(EmbeddedStore store, string folder, TimeProvider clock)
    {
        _store = store;
        _socket = FolderSocket.Of(folder);
        FolderSocket.Prepare(_socket);
        _server = BoltServer.Start(new EngineDatabase(store.Engine), new BoltServerOptions { SocketFile = _socket, Clock = clock });
        FolderSocket.Restrict(_socket);
    }

    /// <summary>The database itself, for those who serve it.</summary>
    public EmbeddedStore Embedded => _store;

    /// <inheritdoc/>
    public string Description => _store.Description;

    /// <inheritdoc/>
    public IGraphWriter Writer => _store.Writer;

    /// <inheritdoc/>
    public IGraphSession OpenSession() => _store.OpenSession();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_socket);
        await _store.DisposeAsync();
    }
}
