using Cartography.Core.Options;
using Cartography.Core.Stores;
using Cartography.Stores.Neo4j;
using Cartography.Stores.Sharing;

namespace Cartography.Cli;

/// <summary>Opens the store that the options ask for.</summary>
internal static class StoreOpener
{
    /// <summary>The graph in a folder; the folder is made when it is not there.</summary>
    public static Task<IGraphStore> OpenOrCreate(string folder, CommandEnvironment environment, CancellationToken cancel) =>
        FolderStore.OpenAsync(folder, environment.Clock, cancel);

    /// <summary>The graph in a folder, which must be there: to ask a graph that nobody has made is a mistake in the folder's name.</summary>
    public static Task<IGraphStore> OpenExisting(string folder, CommandEnvironment environment, CancellationToken cancel)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new StoreException($"There is no graph in {folder}. Sync one first, or name its folder with --data-dir.");
        }

        return OpenOrCreate(folder, environment, cancel);
    }

    /// <summary>The store in a folder or at a URI.</summary>
    public static async Task<IGraphStore> OpenPlace(string place, bool mustExist, StoreLogin login, CommandEnvironment environment, CancellationToken cancel)
    {
        if (!place.Contains("://", StringComparison.Ordinal))
        {
            var folder = Path.GetFullPath(place);
            return mustExist ? await OpenExisting(folder, environment, cancel) : await OpenOrCreate(folder, environment, cancel);
        }

        var store = new Neo4jStore(new Neo4jStoreOptions
        {
            Uri = place,
            User = login.User,
            Password = Password(login, environment),
            Database = login.Database,
            Clock = environment.Clock,
        });

        await store.VerifyAsync(cancel);
        return store;
    }

    private static string? Password(StoreLogin login, CommandEnvironment environment) => login.PasswordVariable is not { } variable
        ? null
        : environment.Variable(variable) ?? throw new UsageException($"--password-env-var names {variable}, but that environment variable is not set.");
}
