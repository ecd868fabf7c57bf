namespace Cartography.Cypher.Syntax;

/// <summary><c>target[from..to]</c>.</summary>
public sealed record SliceAccess(Expression Target, Expression? From, Expression? To) : Expression;
