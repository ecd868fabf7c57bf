namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>How two texts are compared.</summary>
internal enum TextComparison
{
    Equal,
    StartsWith,
    EndsWith,
    Contains,
}
