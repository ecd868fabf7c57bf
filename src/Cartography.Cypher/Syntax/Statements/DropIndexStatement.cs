namespace Cartography.Cypher.Syntax;

/// <summary><c>DROP INDEX</c>. Name is a string literal or a parameter.</summary>
public sealed record DropIndexStatement(Expression Name, bool IfExists) : Statement;
