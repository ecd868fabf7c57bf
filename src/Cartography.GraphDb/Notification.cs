namespace Cartography.GraphDb;

/// <summary>A remark about a query that ran.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">In a sentence.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Offset">Where in the query's text, in UTF-16 units from 0; null for no place.</param>
public sealed record Notification(string Code, string Title, string Description, string Severity, int? Offset);
