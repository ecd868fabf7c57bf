using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution;

namespace Cartography.GraphDb.Planning;

/// <summary>The aggregating calls of one projection; equal calls are made once.</summary>
internal sealed class AggregationList
{
    private readonly Dictionary<Expression, int> _results = [];
    private readonly List<Aggregation> _aggregations = [];

    public IReadOnlyList<Aggregation> All => _aggregations;

    public bool TryFind(Expression call, out int slot) => _results.TryGetValue(call, out slot);

    public void Add(Expression call, Aggregation aggregation, bool isVolatile)
    {
        _aggregations.Add(aggregation);

        if (!isVolatile)
        {
            _results[call] = aggregation.Result;
        }
    }
}
