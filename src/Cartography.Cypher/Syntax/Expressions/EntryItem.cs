namespace Cartography.Cypher.Syntax;

/// <summary><c>key: value</c>.</summary>
public sealed record EntryItem(string Key, Expression Value) : MapProjectionItem;
