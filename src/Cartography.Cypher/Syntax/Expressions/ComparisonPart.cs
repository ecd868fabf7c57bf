namespace Cartography.Cypher.Syntax;

/// <summary>One operator of a comparison and what stands right of it.</summary>
public sealed record ComparisonPart(ComparisonOperator Operator, Expression Right) : SyntaxNode;
