using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb;

/// <summary>Opens the store behind an engine.</summary>
internal static class DatabaseOpening
{
    public static Task<GraphDatabase> OpenAsync(string? folder, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return folder is null ? Task.FromResult(GraphDatabase.InMemory()) : GraphDatabase.OpenAsync(new GraphDatabaseOptions { Folder = folder }, cancel);
    }
}
