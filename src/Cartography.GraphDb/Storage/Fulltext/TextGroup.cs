namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>Several queries: all that must, none that must not, and at least one of the others where none must.</summary>
/// <param name="Parts">The queries.</param>
internal sealed record TextGroup(IReadOnlyList<TextPart> Parts) : TextQuery(Field: null);
