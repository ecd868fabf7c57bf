using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class PercentileCont : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "percentileCont",
        [new("input", CypherType.Float), new("percentile", CypherType.Float)],
        CypherType.Float,
        "The percentile of a value over a group, between two values where it falls there.");

    public override IAggregator Start(FunctionContext context) => new PercentileAggregator("percentileCont", Interpolate, context);

    private static Value Interpolate(List<Value> sorted, double percentile)
    {
        var place = percentile * (sorted.Count - 1);
        var floor = (int)Math.Floor(place);

        if (floor == sorted.Count - 1 || place == floor)
        {
            return sorted[floor];
        }

        var (below, above) = (sorted[floor].AsNumber(), sorted[floor + 1].AsNumber());
        return (below * (floor + 1 - place)) + (above * (place - floor));
    }
}
