using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class Sum : AggregateFunction
{
    private static readonly CypherType Summable = CypherType.UnionOf(CypherType.Integer, CypherType.Float, CypherType.Duration);

    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "sum", [new("input", Summable)], Summable, "The sum of numbers or of durations.");

    public override IAggregator Start(FunctionContext context) => new Adder();

    private sealed class Adder : IAggregator
    {
        private readonly RunningSum _sum = new("sum");

        public void Add(ReadOnlySpan<Value> arguments) => _sum.Add(arguments[0]);

        public Value Result() => _sum.Total;
    }
}
