namespace Cartography.Cypher.Syntax;

/// <summary><c>count(*)</c>.</summary>
public sealed record CountStar : Expression;
