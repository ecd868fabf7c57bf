using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>A function that converts each item of a list; an item that cannot be converted becomes null.</summary>
internal abstract class ListConversion(string name, CypherType item, string description) : ScalarFunction
{
    public sealed override FunctionSignature Signature { get; } =
        new(name, [new("input", CypherType.AnyList)], CypherType.ListOf(item), "List", description);

    public sealed override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        if (argument.IsNull)
        {
            return Value.Null;
        }

        if (argument.Kind != ValueKind.List)
        {
            throw FunctionErrors.Type(Signature.Name, "a List", argument);
        }

        var list = argument.AsList();
        context.EnsureListFits(list.LongCount);
        var items = new Value[list.Count];

        for (var i = 0; i < items.Length; i++)
        {
            context.CheckCancelled(i);
            items[i] = Convert(list[i]);
        }

        return Value.From(ListValue.Of(items));
    }

    /// <summary>The item converted, or null.</summary>
    protected abstract Value Convert(in Value item);
}
