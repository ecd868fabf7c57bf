namespace Cartography.Cypher.Syntax;

/// <summary><c>IS NULL</c> and <c>IS NOT NULL</c>.</summary>
public sealed record NullPredicate(Expression Operand, bool Negated) : Expression;
