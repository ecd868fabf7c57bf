namespace Cartography.Cypher.Syntax;

/// <summary>A pattern as a predicate: whether it is there.</summary>
public sealed record PatternExpression(PathPattern Pattern) : Expression;
