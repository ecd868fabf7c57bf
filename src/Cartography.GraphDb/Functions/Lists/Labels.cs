using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Lists;

internal sealed class Labels : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "labels", [new("input", CypherType.Node)], CypherType.ListOf(CypherType.String), "List", "The labels of a node.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        ref readonly var argument = ref arguments[0];

        if (argument.IsNull)
        {
            return Value.Null;
        }

        if (argument.Kind != ValueKind.Node)
        {
            throw FunctionErrors.Type("labels", "a Node", argument);
        }

        if (argument.NodeContents is { } contents)
        {
            return Value.From(ListValue.Of(contents.Labels.Select(Value.From)));
        }

        return context.Entities.NodeExists(argument.AsId())
            ? Value.From(ListValue.Of(context.Entities.LabelsOf(argument.AsId()).Select(Value.From)))
            : throw FunctionErrors.Deleted("node", argument.AsId());
    }
}
