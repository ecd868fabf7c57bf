namespace Cartography.Cypher.Syntax;

/// <summary><c>LIST&lt;element&gt;</c>.</summary>
public sealed record ListTypeName(TypeName Element, bool NotNull) : TypeName(NotNull);
