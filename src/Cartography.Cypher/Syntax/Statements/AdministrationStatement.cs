namespace Cartography.Cypher.Syntax;

/// <summary>A command about users, roles, privileges, databases, servers or aliases: known by name (<c>CREATE USER</c>), never run.</summary>
public sealed record AdministrationStatement(string Command) : Statement;
