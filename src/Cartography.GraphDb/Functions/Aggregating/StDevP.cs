using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class StDevP : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "stDevP", [new("input", CypherType.Float)], CypherType.Float, "The standard deviation of a whole population.");

    public override IAggregator Start(FunctionContext context) => new Deviation("stDevP", isSample: false);
}
