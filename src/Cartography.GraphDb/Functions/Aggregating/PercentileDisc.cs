using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class PercentileDisc : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "percentileDisc",
        [new("input", CypherType.Number), new("percentile", CypherType.Float)],
        CypherType.Number,
        "The nearest value to a percentile over a group.");

    public override IAggregator Start(FunctionContext context) => new PercentileAggregator("percentileDisc", Nearest, context);

    private static Value Nearest(List<Value> sorted, double percentile)
    {
        var place = percentile * sorted.Count;
        var index = (int)place;
        return sorted[place != index || index == 0 ? index : index - 1];
    }
}
