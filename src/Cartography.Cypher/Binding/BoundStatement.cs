using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <summary>A statement that means something, with what is known about it before it runs.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Type">What it does.</param>
/// <param name="Columns">Its result columns in order; none for one without a result. Commands name theirs when they run.</param>
/// <param name="Parameters">Names of the parameters it uses, in the order of their first use.</param>
/// <param name="Tokens">Labels, relationship types and property keys that it reads, for a check against those that are there.</param>
/// <param name="Notifications">What its author should be told.</param>
public sealed record BoundStatement(
    Statement Statement,
    QueryType Type,
    IReadOnlyList<BoundColumn> Columns,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<TokenUse> Tokens,
    IReadOnlyList<Notification> Notifications);
