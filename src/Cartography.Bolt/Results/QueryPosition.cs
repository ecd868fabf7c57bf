namespace Cartography.Bolt.Results;

/// <summary>A place in the text of a query.</summary>
/// <param name="Offset">Characters before it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public sealed record QueryPosition(long Offset, long Line, long Column);
