using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>Values as properties.</summary>
internal static class Storable
{
    /// <summary>The value as it is stored. Fails where it cannot be one.</summary>
    public static Value Checked(in Value value, Frame frame)
    {
        switch (value.Kind)
        {
            case ValueKind.Map:
            case ValueKind.Node:
            case ValueKind.Relationship:
            case ValueKind.Path:
                throw new QueryException(
                    StatusCodes.TypeError, $"Property values can only be of primitive types or arrays thereof. Encountered: {ShortText.Of(value)}.", "22N01");
            case ValueKind.List:
                return List(value.AsList(), frame);
            default:
                return value;
        }
    }

    private static Value List(ListValue list, Frame frame)
    {
        frame.EnsureListRoom(list.LongCount);
        var floats = false;
        var kind = ValueKind.Null;

        for (long i = 0; i < list.LongCount; i++)
        {
            frame.Tick();
            var item = list[i];

            switch (item.Kind)
            {
                case ValueKind.Null:
                    throw new QueryException(
                        StatusCodes.TypeError, "Collections containing null values can not be stored in properties.", "22N01");
                case ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Bytes:
                    throw new QueryException(
                        StatusCodes.TypeError,
                        item.Kind == ValueKind.List
                            ? "Collections containing collections can not be stored in properties."
                            : $"Property values can only be of primitive types or arrays thereof. Encountered: {ShortText.Of(item)}.",
                        "22N01");
            }

            floats |= item.Kind == ValueKind.Float;
            var same = kind == ValueKind.Null || kind == item.Kind || (item.IsNumber && kind is ValueKind.Integer or ValueKind.Float);

            if (!same)
            {
                throw new QueryException(
                    StatusCodes.TypeError, "Neo4j only supports a subset of Cypher types for storage as singleton or array properties: all items of a list are of one type.", "22N01");
            }

            kind = item.Kind;
        }

        return floats ? AsFloats(list) : Value.From(list);
    }

    // A list of integers and floats is stored as floats.
    private static Value AsFloats(ListValue list)
    {
        var items = new Value[list.Count];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.From(list[i].AsNumber());
        }

        return Value.From(ListValue.Of(items));
    }
}
