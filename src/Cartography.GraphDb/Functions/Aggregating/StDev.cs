using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class StDev : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "stDev", [new("input", CypherType.Float)], CypherType.Float, "The standard deviation of a sample of a population.");

    public override IAggregator Start(FunctionContext context) => new Deviation("stDev", isSample: true);
}
