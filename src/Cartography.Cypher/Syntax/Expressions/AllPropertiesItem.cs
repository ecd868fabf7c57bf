namespace Cartography.Cypher.Syntax;

/// <summary><c>.*</c>.</summary>
public sealed record AllPropertiesItem : MapProjectionItem;
