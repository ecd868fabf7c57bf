using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Head : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "head", [new("list", CypherType.AnyList)], CypherType.Any, "Scalar", "The first item of a list; null where it has none.")
    {
        ReturnTypeOf = arguments => arguments[0] is ListType list ? list.Item.Nullable() : CypherType.Any,
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => arguments[0].AsList() is { LongCount: > 0 } list ? list[0] : Value.Null,
        _ => throw FunctionErrors.Type("head", "a List", arguments[0]),
    };
}
