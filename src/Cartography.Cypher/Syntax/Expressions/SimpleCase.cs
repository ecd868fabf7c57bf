namespace Cartography.Cypher.Syntax;

/// <summary><c>CASE operand WHEN test, test THEN value ... ELSE value END</c>.</summary>
public sealed record SimpleCase(Expression Operand, SyntaxList<SimpleCaseBranch> Branches, Expression? Default) : Expression;
