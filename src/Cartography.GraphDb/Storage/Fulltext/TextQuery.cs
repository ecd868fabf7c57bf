namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>What is sought in texts.</summary>
/// <param name="Field">The property it must be in; null for any.</param>
internal abstract record TextQuery(string? Field);
