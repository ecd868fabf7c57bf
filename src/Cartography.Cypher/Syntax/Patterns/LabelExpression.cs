namespace Cartography.Cypher.Syntax;

/// <summary>What is asked about labels or relationship types.</summary>
public abstract record LabelExpression : SyntaxNode;
