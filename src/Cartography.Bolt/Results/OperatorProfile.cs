namespace Cartography.Bolt.Results;

/// <summary>What one operator of a profiled query did.</summary>
/// <param name="Rows">Rows that it gave.</param>
/// <param name="DbHits">Reads of the store that it made.</param>
public sealed record OperatorProfile(long Rows, long DbHits);
