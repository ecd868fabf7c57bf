namespace Cartography.Cypher.Syntax;

/// <summary>One column of a procedure's rows under the name it gets here.</summary>
public sealed record YieldItem(string Column, Variable Variable) : SyntaxNode;
