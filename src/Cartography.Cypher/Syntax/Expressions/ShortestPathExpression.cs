namespace Cartography.Cypher.Syntax;

/// <summary><c>shortestPath(...)</c> or <c>allShortestPaths(...)</c> as a value; which one is the pattern's selector.</summary>
public sealed record ShortestPathExpression(PathPattern Pattern) : Expression;
