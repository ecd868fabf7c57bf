using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Reverse : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "reverse",
        [new("input", CypherType.UnionOf(CypherType.String, CypherType.AnyList))],
        CypherType.UnionOf(CypherType.String, CypherType.AnyList),
        "String",
        "A string or a list from its end to its start.")
    {
        ReturnTypeOf = arguments => arguments[0],
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.String => CodePoints.Reversed(arguments[0].AsString()),
        ValueKind.List => Value.From(Reversed(arguments[0].AsList(), context)),
        _ => throw FunctionErrors.Type("reverse", "a String or a List", arguments[0]),
    };

    private static ListValue Reversed(ListValue list, FunctionContext context)
    {
        context.EnsureListFits(list.LongCount);
        var items = new Value[list.Count];

        for (var i = 0; i < items.Length; i++)
        {
            context.CheckCancelled(i);
            items[i] = list[items.Length - 1 - i];
        }

        return ListValue.Of(items);
    }
}
