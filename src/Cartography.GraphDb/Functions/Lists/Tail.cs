using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Tail : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "tail", [new("input", CypherType.AnyList)], CypherType.AnyList, "List", "All but the first item of a list.")
    {
        ReturnTypeOf = arguments => arguments[0] is ListType list ? list : CypherType.AnyList,
    };

    // A value that is no list counts as a list of one, as in slices.
    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => Value.From(Rest(arguments[0].AsList(), context)),
        _ => Value.From(ListValue.Empty),
    };

    private static ListValue Rest(ListValue list, FunctionContext context)
    {
        if (list.LongCount <= 1)
        {
            return ListValue.Empty;
        }

        context.EnsureListFits(list.LongCount - 1);
        var items = new Value[list.Count - 1];

        for (var i = 0; i < items.Length; i++)
        {
            context.CheckCancelled(i);
            items[i] = list[i + 1];
        }

        return ListValue.Of(items);
    }
}
