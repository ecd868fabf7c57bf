using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

internal sealed class Collect : AggregateFunction
{
    public override FunctionSignature Signature { get; } = AggregatingSignature.Of(
        "collect", [new("input", CypherType.Any)], CypherType.AnyList, "A list of the values that are not null.") with
    {
        ReturnTypeOf = arguments => CypherType.ListOf(arguments[0].NotNull()),
    };

    public override IAggregator Start(FunctionContext context) => new Collector(context);

    private sealed class Collector(FunctionContext context) : IAggregator
    {
        private readonly List<Value> _values = [];

        public void Add(ReadOnlySpan<Value> arguments)
        {
            ref readonly var value = ref arguments[0];

            if (value.IsNull)
            {
                return;
            }

            // The list doubles as it grows, and is copied once more at the end.
            context.Memory.Allocate(48 + ValueSize.Of(value));

            if (_values.Count >= context.Limits.ListItems)
            {
                context.EnsureListFits(_values.Count + 1L);
            }

            _values.Add(value);
        }

        public Value Result()
        {
            var list = ListValue.Of([.. _values]);
            context.EnsureDepthFits(list.Depth);
            return Value.From(list);
        }
    }
}
