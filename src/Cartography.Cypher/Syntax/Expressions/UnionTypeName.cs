namespace Cartography.Cypher.Syntax;

/// <summary><c>INTEGER | STRING</c>.</summary>
public sealed record UnionTypeName(SyntaxList<TypeName> Alternatives) : TypeName(false);
