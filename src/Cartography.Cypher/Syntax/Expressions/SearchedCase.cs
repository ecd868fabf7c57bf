namespace Cartography.Cypher.Syntax;

/// <summary><c>CASE WHEN condition THEN value ... ELSE value END</c>.</summary>
public sealed record SearchedCase(SyntaxList<SearchedCaseBranch> Branches, Expression? Default) : Expression;
