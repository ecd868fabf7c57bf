using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class Count : AggregateFunction
{
    public override FunctionSignature Signature { get; } = new(
        "count", [new("input", CypherType.Any)], CypherType.Integer.NotNull(), "Aggregating", "How many values are not null; count(*) counts rows.")
    {
        IsAggregating = true,
    };

    public override IAggregator Start(FunctionContext context) => new Counter();

    private sealed class Counter : IAggregator
    {
        private long _count;

        public void Add(ReadOnlySpan<Value> arguments)
        {
            if (arguments.IsEmpty || !arguments[0].IsNull)
            {
                _count++;
            }
        }

        public Value Result() => _count;
    }
}
