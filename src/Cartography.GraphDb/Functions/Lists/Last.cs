using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Last : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "last", [new("list", CypherType.AnyList)], CypherType.Any, "Scalar", "The last item of a list; null where it has none.")
    {
        ReturnTypeOf = arguments => arguments[0] is ListType list ? list.Item.Nullable() : CypherType.Any,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => arguments[0].AsList() is { LongCount: > 0 } list ? list[list.LongCount - 1] : Value.Null,
        _ => throw FunctionErrors.Type("last", "a List", arguments[0]),
    };
}
