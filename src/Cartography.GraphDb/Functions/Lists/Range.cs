using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Range : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "range",
        [new("start", CypherType.Integer), new("end", CypherType.Integer), new("step", CypherType.Integer, IsOptional: true)],
        CypherType.ListOf(CypherType.Integer),
        "List",
        "The integers from a start to an end, both included, in steps.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var start = Bound(arguments[0], "start");
        var end = Bound(arguments[1], "end");
        var step = arguments.Length > 2 ? Bound(arguments[2], "step") : 1;

        if (step == 0)
        {
            throw FunctionErrors.Argument("Step argument to 'range()' cannot be zero.");
        }

        if (step > 0 ? start > end : start < end)
        {
            return Value.From(ListValue.Empty);
        }

        // Computed without a sign, since the distance may pass the largest integer.
        var distance = step > 0 ? (ulong)end - (ulong)start : (ulong)start - (ulong)end;
        var stride = step > 0 ? (ulong)step : 0 - (ulong)step;
        var count = distance / stride;

        return count < long.MaxValue
            ? Value.From(ListValue.Range(start, step, (long)count + 1))
            : throw FunctionErrors.Argument($"range({start}, {end}, {step}) has more items than a list can count.");
    }

    private static long Bound(in Value value, string parameter) => Argument.Integer(value, "range", parameter);
}
