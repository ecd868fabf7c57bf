namespace Cartography.Cypher.Syntax;

/// <summary><c>target[index]</c>: an element of a list, an entry of a map, a property of an entity.</summary>
public sealed record IndexAccess(Expression Target, Expression Index) : Expression;
