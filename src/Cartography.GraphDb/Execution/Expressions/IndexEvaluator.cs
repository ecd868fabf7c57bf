using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>list[i]</c>, <c>map[key]</c>, <c>node[key]</c></summary>
internal sealed class IndexEvaluator(Evaluator container, Evaluator index) : Evaluator(container, index)
{
    public override Value Evaluate(Frame frame)
    {
        var value = container.Evaluate(frame);
        var key = index.Evaluate(frame);

        if (value.IsNull || key.IsNull)
        {
            return Value.Null;
        }

        return value.Kind switch
        {
            ValueKind.List => Item(value.AsList(), key),
            ValueKind.Map => value.AsMap().GetOrNull(Name(key, "map")),
            ValueKind.Node => EntityProperty.OfNode(frame, value.AsId(), Name(key, "node")),
            ValueKind.Relationship => EntityProperty.OfRelationship(frame, value.AsId(), Name(key, "relationship")),
            _ => throw new QueryException(
                StatusCodes.TypeError,
                $"Cannot look up [{ShortText.Of(key)}] in {value.Kind}: a list takes an integer, a map, node or relationship a name.",
                "22N01"),
        };
    }

    private static Value Item(ListValue list, in Value key)
    {
        if (key.Kind != ValueKind.Integer)
        {
            throw new QueryException(StatusCodes.TypeError, $"Cannot access a list by {key.Kind} ({ShortText.Of(key)}): its index is an integer.", "22N01");
        }

        var position = key.AsInteger();
        position = position < 0 ? position + list.LongCount : position;
        return position >= 0 && position < list.LongCount ? list[position] : Value.Null;
    }

    private static string Name(in Value key, string what) =>
        key.Kind == ValueKind.String
            ? key.AsString()
            : throw new QueryException(StatusCodes.TypeError, $"Cannot access a {what} by {key.Kind} ({ShortText.Of(key)}): its key is a string.", "22N01");
}
