using System.Globalization;
using Cartography.Values;

namespace Cartography.Rules.Output;

/// <summary>Values as the original prints them in its text form: None, True, ['a', 'b'].</summary>
internal static class PythonText
{
    /// <summary>A value by itself: text without quotes.</summary>
    public static string Of(Value value) => value.Kind == ValueKind.String ? value.AsString() : Quoted(value);

    private static string Quoted(Value value) => value.Kind switch
    {
        ValueKind.Null => "None",
        ValueKind.Boolean => value.AsBoolean() ? "True" : "False",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => double.IsFinite(value.AsFloat()) ? JsonText.Number(value.AsFloat()) : JsonText.Number(value.AsFloat()).ToLowerInvariant().Replace("infinity", "inf", StringComparison.Ordinal),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Quoted))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{Quote(entry.Key)}: {Quoted(entry.Value)}"))}}}",
        ValueKind.String => Quote(value.AsString()),
        _ => ValueText.Plain(value),
    };

    private static string Quote(string text)
    {
        var mark = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? "\"" : "'";
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal);
        return mark + (mark == "'" ? escaped.Replace("'", "\\'", StringComparison.Ordinal) : escaped) + mark;
    }
}
