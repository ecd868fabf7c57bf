using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Nodes : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "nodes", [new("input", CypherType.Path)], CypherType.ListOf(CypherType.Node), "List", "The nodes of a path, in its order.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Path => Value.From(ListValue.Of(arguments[0].AsPath().Nodes.ToArray())),
        _ => throw FunctionErrors.Type("nodes", "a Path", arguments[0]),
    };
}
