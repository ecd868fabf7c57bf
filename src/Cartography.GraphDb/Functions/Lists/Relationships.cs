using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Relationships : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "relationships", [new("input", CypherType.Path)], CypherType.ListOf(CypherType.Relationship), "List", "The relationships of a path, in its order.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Path => Value.From(ListValue.Of(arguments[0].AsPath().Relationships.ToArray())),
        _ => throw FunctionErrors.Type("relationships", "a Path", arguments[0]),
    };
}
