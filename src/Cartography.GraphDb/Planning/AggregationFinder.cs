using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions;

namespace Cartography.GraphDb.Planning;

/// <summary>Whether an expression aggregates, not counting what its subqueries do.</summary>
internal static class AggregationFinder
{
    public static bool Contains(Expression expression, FunctionCatalog functions) =>
        SyntaxWalk.WithDescendants(expression).Any(node => node is CountStar || (node is FunctionCall call && functions.TryFindAggregate(call.Name, out _)));
}
