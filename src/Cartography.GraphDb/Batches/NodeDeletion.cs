namespace Cartography.GraphDb.Batches;

/// <summary>Nodes that were not seen, with their relationships.</summary>
/// <param name="Label">The label that they carry.</param>
/// <param name="LastUpdated">What carries another <c>lastupdated</c> than this one goes; what carries none stays.</param>
/// <param name="Scopes">Only what was last written from one of these scopes may go; null for any.</param>
/// <param name="Limit">How many one call deletes at most.</param>
public sealed record NodeDeletion(string Label, long LastUpdated, IReadOnlyCollection<string>? Scopes, int Limit = 10_000)
    : Deletion(LastUpdated, Scopes, Limit);
