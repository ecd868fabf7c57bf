namespace Cartography.Cypher.Syntax;

/// <summary><c>DROP CONSTRAINT</c>. Name is a string literal or a parameter.</summary>
public sealed record DropConstraintStatement(Expression Name, bool IfExists) : Statement;
