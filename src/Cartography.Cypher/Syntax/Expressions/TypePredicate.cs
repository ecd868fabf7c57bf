namespace Cartography.Cypher.Syntax;

/// <summary><c>IS :: type</c> and <c>IS NOT :: type</c>.</summary>
public sealed record TypePredicate(Expression Operand, TypeName Type, bool Negated) : Expression;
