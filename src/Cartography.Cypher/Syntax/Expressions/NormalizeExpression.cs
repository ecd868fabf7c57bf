namespace Cartography.Cypher.Syntax;

/// <summary><c>normalize(source, NFC)</c>.</summary>
public sealed record NormalizeExpression(Expression Source, NormalForm Form) : Expression;
