namespace Cartography.GraphDb.Planning;

/// <summary>What the patterns of a MATCH say.</summary>
/// <param name="Graph">What is to be found.</param>
/// <param name="Paths">The named paths, made when all is found.</param>
/// <param name="Late">Conditions that read the paths.</param>
/// <param name="Scope">The names then.</param>
internal sealed record BuiltPattern(QueryGraph Graph, IReadOnlyList<Assignment> Paths, IReadOnlyList<Condition> Late, Scope Scope);
