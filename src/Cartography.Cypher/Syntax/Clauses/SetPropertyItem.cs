namespace Cartography.Cypher.Syntax;

/// <summary><c>n.key = value</c> or <c>n[key] = value</c>; the target is a <see cref="PropertyAccess"/> or an <see cref="IndexAccess"/>.</summary>
public sealed record SetPropertyItem(Expression Target, Expression Value) : SetItem;
