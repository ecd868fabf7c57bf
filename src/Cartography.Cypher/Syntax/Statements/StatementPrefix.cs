namespace Cartography.Cypher.Syntax;

/// <summary>What stands before a statement: <c>EXPLAIN</c> or <c>PROFILE</c>, and <c>CYPHER 5 planner=cost</c>.</summary>
public sealed record StatementPrefix(ExecutionMode Mode, string? Version, SyntaxList<QueryOption> Options) : SyntaxNode
{
    /// <summary>Nothing before the statement.</summary>
    public static StatementPrefix None { get; } = new(ExecutionMode.Run, null, []);
}
