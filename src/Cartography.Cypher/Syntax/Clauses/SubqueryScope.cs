namespace Cartography.Cypher.Syntax;

/// <summary>The variables that <c>CALL (...)</c> takes in; All is <c>*</c>.</summary>
public sealed record SubqueryScope(bool All, SyntaxList<Variable> Variables) : SyntaxNode;
