namespace Cartography.Cypher.Syntax;

/// <summary><c>n:A|B</c>: whether a node has labels, or a relationship a type.</summary>
public sealed record LabelPredicate(Expression Operand, LabelExpression Labels) : Expression;
