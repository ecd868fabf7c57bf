using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class Properties : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "properties",
        [new("input", CypherType.UnionOf(CypherType.Node, CypherType.Relationship, CypherType.Map))],
        CypherType.Map,
        "Scalar",
        "The properties of a node or relationship as a map; a map itself.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull)
        {
            return Value.Null;
        }

        return Value.From(EntityContents.PropertiesOf(arguments[0], context)
            ?? throw FunctionErrors.Type("properties", "a node, a relationship or a map", arguments[0]));
    }
}
