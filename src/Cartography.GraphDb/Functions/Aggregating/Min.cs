using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class Min : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "min", [new("input", CypherType.Any)], CypherType.Any, "The first value in the order across types.") with
    {
        ReturnTypeOf = arguments => arguments[0].Nullable(),
    };

    public override IAggregator Start(FunctionContext context) => new Extreme(-1);
}
