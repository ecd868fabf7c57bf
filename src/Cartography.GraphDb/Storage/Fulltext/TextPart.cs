namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>One of several queries.</summary>
/// <param name="Query">The query.</param>
/// <param name="Must">Whether it has to match.</param>
/// <param name="MustNot">Whether it must not match.</param>
internal sealed record TextPart(TextQuery Query, bool Must, bool MustNot);
