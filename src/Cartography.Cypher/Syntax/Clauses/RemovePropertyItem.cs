namespace Cartography.Cypher.Syntax;

/// <summary><c>n.key</c> or <c>n[key]</c>; the target is a <see cref="PropertyAccess"/> or an <see cref="IndexAccess"/>.</summary>
public sealed record RemovePropertyItem(Expression Target) : RemoveItem;
