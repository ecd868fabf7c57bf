namespace Cartography.Cypher.Syntax;

/// <summary><c>.key</c>.</summary>
public sealed record PropertyItem(string Key) : MapProjectionItem;
