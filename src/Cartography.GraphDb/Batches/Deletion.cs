namespace Cartography.GraphDb.Batches;

/// <summary>Something to be deleted because it was not seen: <see cref="NodeDeletion"/> or <see cref="EdgeDeletion"/>.</summary>
/// <param name="LastUpdated">What carries another <c>lastupdated</c> than this one goes; what carries none stays.</param>
/// <param name="Scopes">Only what was last written from one of these scopes may go; null for any.</param>
/// <param name="Limit">How many one call deletes at most.</param>
public abstract record Deletion(long LastUpdated, IReadOnlyCollection<string>? Scopes, int Limit);
