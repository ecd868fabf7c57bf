namespace Cartography.Cypher.Syntax;

/// <summary>A variable under its own name.</summary>
public sealed record VariableItem(Variable Variable) : MapProjectionItem;
