using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Predicates;

internal sealed class IsEmpty : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "isEmpty",
        [new("input", CypherType.UnionOf(CypherType.String, CypherType.Map, CypherType.AnyList))],
        CypherType.Boolean,
        "Predicate",
        "Whether a list, map or string holds nothing.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.String => arguments[0].AsString().Length == 0,
        ValueKind.List => arguments[0].AsList().LongCount == 0,
        ValueKind.Map => arguments[0].AsMap().Count == 0,
        _ => throw FunctionErrors.Type("isEmpty", "a List, Map, or String", arguments[0]),
    };
}
