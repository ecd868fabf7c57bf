namespace Cartography.Cypher.Syntax;

/// <summary><c>n = map</c>, or with Add <c>n += map</c>.</summary>
public sealed record SetAllPropertiesItem(Variable Target, Expression Value, bool Add) : SetItem;
