namespace Cartography.Core.Stores;

/// <summary>The store refused or failed: what happened, where, and what to do, in the message.</summary>
/// <param name="message">One or two sentences for the person who must act.</param>
/// <param name="code">The Neo4j status code, when a statement failed.</param>
/// <param name="inner">The cause.</param>
public sealed class StoreException(string message, string? code = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The Neo4j status code, when a statement failed.</summary>
    public string? Code => code;
}
