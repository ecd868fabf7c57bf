using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>A value with its type, as messages name it: Long(5), String("abc"), List{Long(1)}. Cut where it is long.</summary>
public static class ValueDescription
{
    private const int Longest = 500;
    private const int Deepest = 20;

    /// <summary>The description of a value.</summary>
    public static string Of(in Value value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.Length <= Longest ? text.ToString() : text.ToString(0, Longest) + "...";
    }

    /// <summary>The name of a value's type in messages: Long, Double, String, Boolean, List, Map, Date, Duration ...</summary>
    public static string TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => "NO_VALUE",
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        ValueKind.Bytes => "ByteArray",
        ValueKind.ZonedTime => "Time",
        ValueKind.ZonedDateTime => "DateTime",
        _ => value.Kind.ToString(),
    };

    private static void Write(StringBuilder text, in Value value, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("NO_VALUE");
                break;
            case ValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"Long({value.AsInteger()})");
                break;
            case ValueKind.Float:
                text.Append("Double(").Append(double.IsFinite(value.AsFloat()) ? value.AsFloat().ToString("0.000000e+00", CultureInfo.InvariantCulture) : NumberText.Of(value.AsFloat())).Append(')');
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "Boolean('true')" : "Boolean('false')");
                break;
            case ValueKind.String:
                text.Append("String(\"").Append(Shown.Of(value.AsString())).Append("\")");
                break;
            case ValueKind.List:
                WriteList(text, value.AsList(), depth);
                break;
            case ValueKind.Map:
                WriteMap(text, value.AsMap(), depth);
                break;
            case ValueKind.Node or ValueKind.Relationship:
                text.Append(value.Kind == ValueKind.Node ? "(" : "[").Append(NumberText.Of(value.AsId())).Append(value.Kind == ValueKind.Node ? ')' : ']');
                break;
            default:
                text.Append(ValueText.Plain(value));
                break;
        }
    }

    private static void WriteList(StringBuilder text, ListValue list, int depth)
    {
        text.Append("List{");

        for (long i = 0; i < list.LongCount && Goes(text, depth); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, list[i], depth + 1);
        }

        text.Append('}');
    }

    private static void WriteMap(StringBuilder text, MapValue map, int depth)
    {
        text.Append("Map{");

        for (var i = 0; i < map.Count && Goes(text, depth); i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(Shown.Of(map.KeyAt(i))).Append(" -> ");
            Write(text, map.ValueAt(i), depth + 1);
        }

        text.Append('}');
    }

    private static bool Goes(StringBuilder text, int depth) => text.Length <= Longest && depth < Deepest;
}
