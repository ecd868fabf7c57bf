using System.Globalization;
using System.Text;
using Cartography.Values;

namespace Cartography.Rules.Output;

/// <summary>
/// Writes JSON as the original does: two blanks a level, one blank behind each colon, everything beyond ASCII escaped, a point in every float.
/// People's scripts compare reports byte for byte, which the writers of the platform do not allow.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly string? _indent;

    private JsonText(string? indent) => _indent = indent;

    /// <summary>On several lines.</summary>
    public static string Indented(Value value, string indent = "  ") => Write(value, indent);

    /// <summary>On one line.</summary>
    public static string Compact(Value value) => Write(value, null);

    /// <summary>A float; what JSON cannot say is said as Python does.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        return text.AsSpan().IndexOfAny(".e") < 0 ? text + ".0" : text;
    }

    private static string Write(Value value, string? indent)
    {
        var writer = new JsonText(indent);
        writer.Append(value, 0);
        return writer._text.ToString();
    }

    private void Append(Value value, int level)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                _text.Append("null");
                break;
            case ValueKind.Boolean:
                _text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case ValueKind.Integer:
                _text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            case ValueKind.Float:
                _text.Append(Number(value.AsFloat()));
                break;
            case ValueKind.List:
                Append('[', ']', value.AsList(), level, item => Append(item, level + 1));
                break;
            case ValueKind.Map:
                Append('{', '}', value.AsMap(), level, entry => AppendEntry(entry, level + 1));
                break;
            default:
                AppendString(value.Kind == ValueKind.String ? value.AsString() : ValueText.Plain(value));
                break;
        }
    }

    private void AppendEntry(KeyValuePair<string, Value> entry, int level)
    {
        AppendString(entry.Key);
        _text.Append(": ");
        Append(entry.Value, level);
    }

    private void Append<T>(char open, char close, IReadOnlyCollection<T> items, int level, Action<T> append)
    {
        _text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            _text.Append(first ? "" : _indent is null ? ", " : ",");
            first = false;
            Break(level + 1);
            append(item);
        }

        if (!first)
        {
            Break(level);
        }

        _text.Append(close);
    }

    private void Break(int level)
    {
        if (_indent is not null)
        {
            _text.Append('\n').Insert(_text.Length, _indent, level);
        }
    }

    private void AppendString(string text)
    {
        _text.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                < ' ' or > '~' => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => _text.Append(character),
            };
        }

        _text.Append('"');
    }
}
