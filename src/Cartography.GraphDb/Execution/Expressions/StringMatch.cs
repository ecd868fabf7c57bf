namespace Cartography.GraphDb.Execution.Expressions;

internal enum StringMatch
{
    StartsWith,
    EndsWith,
    Contains,
}
