namespace Cartography.Cypher.Syntax;

/// <summary>What an index or constraint is about: labels (or relationship types) and property keys, in order.</summary>
public sealed record SchemaTarget(Variable Variable, bool OnRelationships, SyntaxList<string> Labels, SyntaxList<string> Properties) : SyntaxNode;
