using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>Something that the author of a statement should be told, though it runs.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Description">What it is about and what to do.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <param name="Category"><c>PERFORMANCE</c>, <c>DEPRECATION</c>, <c>UNRECOGNIZED</c> ...</param>
/// <param name="Position">Where, when it is in one place.</param>
public sealed record Notification(string Code, string Title, string Description, string Severity, string Category, SourcePosition? Position)
{
    /// <summary>Two patterns of one MATCH that have nothing in common.</summary>
    public static Notification CartesianProduct(IEnumerable<string> identifiers, SourcePosition position) => new(
        "Neo.ClientNotification.Statement.CartesianProduct",
        "This query builds a cartesian product between disconnected patterns.",
        "If a part of a query contains multiple disconnected patterns, this will build a cartesian product between all those parts. "
        + "This may produce a large amount of data and slow down query processing. While occasionally intended, it may often be possible "
        + "to reformulate the query that avoids the use of this cross product, perhaps by adding a relationship between the different parts "
        + $"or by using OPTIONAL MATCH (identifiers are: ({string.Join(", ", identifiers)}))",
        "INFORMATION",
        "PERFORMANCE",
        position);

    /// <summary>A function, or a way of writing, that will go.</summary>
    public static Notification Deprecated(string description, SourcePosition position) => new(
        "Neo.ClientNotification.Statement.FeatureDeprecationWarning",
        "This feature is deprecated and will be removed in future versions.",
        description,
        "WARNING",
        "DEPRECATION",
        position);

    /// <summary>A label, relationship type or property key that the graph does not have.</summary>
    public static Notification Unknown(TokenUse use, SourcePosition position) => new(
        $"Neo.ClientNotification.Statement.Unknown{use.Kind}Warning",
        $"The provided {Noun(use.Kind)} is not in the database.",
        $"One of the {Noun(use.Kind)}s in your query is not available in the database, make sure you didn't misspell it or that the "
        + $"{Noun(use.Kind)} is available when you run this statement in your application (the missing {Noun(use.Kind)} name is: {use.Name})",
        "WARNING",
        "UNRECOGNIZED",
        position);

    private static string Noun(TokenUseKind kind) => kind switch
    {
        TokenUseKind.Label => "label",
        TokenUseKind.RelationshipType => "relationship type",
        _ => "property key",
    };
}
