using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Keys : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "keys",
        [new("input", CypherType.UnionOf(CypherType.Node, CypherType.Relationship, CypherType.Map))],
        CypherType.ListOf(CypherType.String),
        "List",
        "The names of the properties of a node or relationship, or the keys of a map.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull)
        {
            return Value.Null;
        }

        var map = EntityContents.PropertiesOf(arguments[0], context)
            ?? throw FunctionErrors.Type("keys", "a node, a relationship or a map", arguments[0]);
        return Value.From(ListValue.Of(map.Keys.Select(Value.From)));
    }
}
