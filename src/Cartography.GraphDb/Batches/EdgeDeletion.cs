namespace Cartography.GraphDb.Batches;

/// <summary>Relationships that were not seen.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="StartLabel">A label of the node that they leave.</param>
/// <param name="EndLabel">A label of the node that they enter.</param>
/// <param name="LastUpdated">What carries another <c>lastupdated</c> than this one goes; what carries none stays.</param>
/// <param name="Scopes">Only what was last written from one of these scopes may go; null for any.</param>
/// <param name="Limit">How many one call deletes at most.</param>
public sealed record EdgeDeletion(
    string Type, string StartLabel, string EndLabel, long LastUpdated, IReadOnlyCollection<string>? Scopes, int Limit = 10_000)
    : Deletion(LastUpdated, Scopes, Limit);
