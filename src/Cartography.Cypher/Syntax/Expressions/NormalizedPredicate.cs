namespace Cartography.Cypher.Syntax;

/// <summary><c>IS NFC NORMALIZED</c>.</summary>
public sealed record NormalizedPredicate(Expression Operand, NormalForm Form, bool Negated) : Expression;
