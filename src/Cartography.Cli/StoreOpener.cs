using Cartography.Core.Stores;
using Cartography.Stores.Embedded;

namespace Cartography.Cli;

/// <summary>Opens the store that the options ask for.</summary>
internal static class StoreOpener
{
    /// <summary>The graph in a folder; the folder is made when it is not there.</summary>
    public static async Task<EmbeddedStore> OpenOrCreate(string folder, CommandEnvironment environment, CancellationToken cancel) =>
        await EmbeddedStore.OpenAsync(folder, environment.Clock, cancel);

    /// <summary>The graph in a folder, which must be there: to ask a graph that nobody has made is a mistake in the folder's name.</summary>
    public static async Task<EmbeddedStore> OpenExisting(string folder, CommandEnvironment environment, CancellationToken cancel)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new StoreException($"There is no graph in {folder}. Sync one first, or name its folder with --data-dir.");
        }

        return await OpenOrCreate(folder, environment, cancel);
    }
}
