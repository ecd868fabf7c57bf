using Cartography.Cypher.Binding;
using Cartography.GraphDb.Functions.Strings;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Size : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "size",
        [new("input", CypherType.UnionOf(CypherType.String, CypherType.AnyList))],
        CypherType.Integer,
        "Scalar",
        "How many items a list has, or how many characters a string.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.String => (long)CodePoints.Count(arguments[0].AsString()),
        ValueKind.List => arguments[0].AsList().LongCount,
        ValueKind.Bytes => arguments[0].AsBytes().LongLength,
        _ => throw FunctionErrors.Type("size", "a String or List", arguments[0]),
    };
}
