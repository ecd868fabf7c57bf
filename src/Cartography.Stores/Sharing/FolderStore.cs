using Cartography.Core.Stores;
using Cartography.GraphDb.Storage;
using Cartography.Stores.Embedded;
using Cartography.Stores.Neo4j;

namespace Cartography.Stores.Sharing;

/// <summary>Opens the graph in a folder: itself, or through the process that holds it already.</summary>
public static class FolderStore
{
    // A holder may just be reading the graph into memory, or just be ending.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// The graph in a folder. The first process to come holds it and answers the others on a socket file in the folder; those go through it, and
    /// their <see cref="IGraphStore.Description"/> says so. Fails with <see cref="StoreException"/>.
    /// </summary>
    public static async Task<IGraphStore> OpenAsync(string folder, TimeProvider clock, CancellationToken cancel)
    {
        var start = clock.GetTimestamp();

        while (true)
        {
            try
            {
                return new HeldStore(await EmbeddedStore.OpenAsync(folder, cancel, clock: clock), folder, clock);
            }
            catch (StoreException held) when (held.InnerException is StorageException { Error: StorageError.Held })
            {
                if (await ThroughHolder(folder, clock, cancel) is { } store)
                {
                    return store;
                }

                if (clock.GetElapsedTime(start) > Patience)
                {
                    throw;
                }
            }

            await Task.Delay(Pause, clock, cancel);
        }
    }

    private static async Task<IGraphStore?> ThroughHolder(string folder, TimeProvider clock, CancellationToken cancel)
    {
        var store = new Neo4jStore(new Neo4jStoreOptions
        {
            SocketFile = FolderSocket.Of(folder),
            Place = $"embedded graph in {folder}, through the process that holds it",
            Clock = clock,
        });

        try
        {
            await store.VerifyAsync(cancel);
            return store;
        }
        catch (StoreException)
        {
            await store.DisposeAsync();
            return null;
        }
    }
}
