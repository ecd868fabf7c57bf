using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class Avg : AggregateFunction
{
    private static readonly CypherType Summable = CypherType.UnionOf(CypherType.Integer, CypherType.Float, CypherType.Duration);

    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "avg", [new("input", Summable)], CypherType.UnionOf(CypherType.Float, CypherType.Duration), "The average of numbers or of durations.");

    public override IAggregator Start(FunctionContext context) => new Averager();

    private sealed class Averager : IAggregator
    {
        private readonly RunningSum _sum = new("avg");

        public void Add(ReadOnlySpan<Value> arguments) => _sum.Add(arguments[0]);

        public Value Result() => _sum.Count == 0
            ? Value.Null
            : _sum.Total is { Kind: ValueKind.Duration } duration
                ? Value.From(duration.AsDuration().DividedBy(_sum.Count))
                : _sum.Total.AsNumber() / _sum.Count;
    }
}
