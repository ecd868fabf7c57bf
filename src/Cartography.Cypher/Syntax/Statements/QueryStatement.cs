namespace Cartography.Cypher.Syntax;

/// <summary>A query: reads, writes, or both.</summary>
public sealed record QueryStatement(Query Query) : Statement;
