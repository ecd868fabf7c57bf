namespace Cartography.GraphDb.Planning;

/// <summary>Which of the paths between two nodes are wanted.</summary>
/// <param name="All">All of the shortest length, or one.</param>
/// <param name="FailWhenSame">Whether equal ends are an error, as in shortestPath().</param>
/// <param name="PathConditions">What the whole path must meet; the list stands in the connection's slot.</param>
internal sealed record PatternShortest(bool All, bool FailWhenSame, IReadOnlyList<Condition> PathConditions);
