namespace Cartography.Cypher.Syntax;

/// <summary><c>a &lt; b &lt;= c</c>: each neighbouring pair must hold. Mostly there is one part.</summary>
public sealed record ComparisonExpression(Expression First, SyntaxList<ComparisonPart> Parts) : Expression;
