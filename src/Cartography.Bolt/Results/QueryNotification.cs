namespace Cartography.Bolt.Results;

/// <summary>A remark of the database about a query that worked.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</param>
/// <param name="Title">The remark in a few words.</param>
/// <param name="Description">The remark in full.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Category">PERFORMANCE, DEPRECATION, HINT, UNRECOGNIZED, UNSUPPORTED, GENERIC, SECURITY, TOPOLOGY or SCHEMA.</param>
public sealed record QueryNotification(string Code, string Title, string Description, string Severity, string Category)
{
    /// <summary>Where in the query; null where it is about the whole.</summary>
    public QueryPosition? Position { get; init; }

    /// <summary>The GQL status, five characters: 01Nxx for warnings, 03Nxx for information.</summary>
    public required string GqlStatus { get; init; }

    /// <summary>The text that belongs to the GQL status.</summary>
    public required string GqlDescription { get; init; }
}
