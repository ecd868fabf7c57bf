using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>{a: 1, b: 2}</c></summary>
internal sealed class MapEvaluator(IReadOnlyList<string> keys, Evaluator[] values) : Evaluator(values)
{
    private readonly Evaluator[] _values = values;

    public IReadOnlyList<string> Keys { get; } = keys;

    public Evaluator ValueAt(int position) => _values[position];

    public override Value Evaluate(Frame frame)
    {
        var entries = new KeyValuePair<string, Value>[_values.Length];

        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(Keys[i], _values[i].Evaluate(frame));
        }

        return Value.From(frame.Bounded(MapValue.Of(entries)));
    }
}
