namespace Cartography.Cypher.Syntax;

/// <summary>A variable, also where it is declared.</summary>
public sealed record Variable(string Name) : Expression;
