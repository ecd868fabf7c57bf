namespace Cartography.Cypher.Syntax;

/// <summary><c>*min..max</c> of a relationship pattern; null where the text says nothing.</summary>
public sealed record VariableLength(long? Minimum, long? Maximum) : SyntaxNode;
