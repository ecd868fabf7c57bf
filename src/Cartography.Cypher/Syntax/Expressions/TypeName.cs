namespace Cartography.Cypher.Syntax;

/// <summary>A type as it is written. Null is a member unless NotNull.</summary>
public abstract record TypeName(bool NotNull) : SyntaxNode;
