namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>Words one after another.</summary>
/// <param name="Words">The words.</param>
/// <param name="Field">The property they must be in; null for any.</param>
internal sealed record TextPhrase(IReadOnlyList<string> Words, string? Field) : TextQuery(Field);
