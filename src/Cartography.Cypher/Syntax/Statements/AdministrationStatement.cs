namespace Cartography.Cypher.Syntax;

/// <summary>A command about users, roles, privileges, databases, servers or aliases: kept as text, never run.</summary>
public sealed record AdministrationStatement(string Command) : Statement;
