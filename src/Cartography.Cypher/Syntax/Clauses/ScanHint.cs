namespace Cartography.Cypher.Syntax;

/// <summary><c>USING SCAN n:Label</c>.</summary>
public sealed record ScanHint(Variable Variable, string Label) : Hint;
