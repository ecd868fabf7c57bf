namespace Cartography.Cypher.Syntax;

/// <summary>
/// <c>{min,max}</c>, <c>+</c> (1 and more) or <c>*</c> (0 and more) behind a relationship or a parenthesised path; no
/// maximum: unbounded.
/// </summary>
public sealed record PathQuantifier(long Minimum, long? Maximum) : SyntaxNode;
