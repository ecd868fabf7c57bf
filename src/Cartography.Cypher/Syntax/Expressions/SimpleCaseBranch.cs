namespace Cartography.Cypher.Syntax;

/// <summary>
/// One WHEN of a simple CASE. Each condition is a whole predicate in which <see cref="CaseOperand"/> stands for the
/// operand: <c>WHEN 3</c> and <c>WHEN = 3</c> are one comparison.
/// </summary>
public sealed record SimpleCaseBranch(SyntaxList<Expression> Conditions, Expression Result) : SyntaxNode;
