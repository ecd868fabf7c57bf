using Cartography.Bolt;

namespace Cartography.Stores.Serving;

/// <summary>The names that clients may use: that of the one database, and Neo4j's own for its settings.</summary>
internal static class DatabaseNames
{
    private const string System = "system";

    /// <summary>The name as it is written in answers; fails where there is none of that name.</summary>
    public static string Resolve(string? name, string known)
    {
        if (name is null || string.Equals(name, known, StringComparison.OrdinalIgnoreCase))
        {
            return known;
        }

        return string.Equals(name, System, StringComparison.OrdinalIgnoreCase)
            ? System
            : throw new BoltException("Neo.ClientError.Database.DatabaseNotFound", $"Graph not found: {name}. The database here is called {known}.");
    }
}
