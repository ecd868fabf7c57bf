using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Components of temporal values, durations and points: <c>date.year</c>, <c>point.x</c>.</summary>
internal static class ValueComponents
{
    public static Value Of(in Value value, string key) =>
        throw new QueryException(StatusCodes.TypeError, $"A property is read of a node, relationship, map, point or temporal value, but got {ShortText.Of(value)} (.{key}).", "22N01");
}
