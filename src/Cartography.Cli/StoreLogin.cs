namespace Cartography.Cli;

/// <summary>How to log in to a Neo4j.</summary>
/// <param name="User">The user; null for a server without authentication.</param>
/// <param name="PasswordVariable">The name of the environment variable that holds the password.</param>
/// <param name="Database">The database; null for the user's home database.</param>
internal sealed record StoreLogin(string? User, string? PasswordVariable, string? Database);
