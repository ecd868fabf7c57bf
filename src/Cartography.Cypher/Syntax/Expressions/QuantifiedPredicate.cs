namespace Cartography.Cypher.Syntax;

/// <summary><c>all(x IN list WHERE ...)</c> and the like.</summary>
public sealed record QuantifiedPredicate(Quantifier Quantifier, Variable Variable, Expression List, Expression? Where) : Expression;
