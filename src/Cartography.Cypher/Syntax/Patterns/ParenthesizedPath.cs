namespace Cartography.Cypher.Syntax;

/// <summary>A path in parentheses, which may be repeated.</summary>
public sealed record ParenthesizedPath(PathPattern Pattern, Expression? Where, PathQuantifier? Quantifier) : PathElement;
