using System.Globalization;
using Cartography.Values;

namespace Cartography.Rules.Loading;

/// <summary>Turns a YAML value into a graph value, by YAML's core schema: unquoted numbers, true, false and null are what they look like.</summary>
internal static class YamlValues
{
    public static Value Read(YamlNode node) => node switch
    {
        YamlScalar scalar => Scalar(scalar),
        YamlSequence sequence => Value.From(ListValue.Of(sequence.Items.Select(Read))),
        YamlMapping mapping => Value.From(Map(mapping)),
        _ => Value.Null,
    };

    public static MapValue Map(YamlMapping mapping) =>
        MapValue.Of(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Read(entry.Value))));

    private static Value Scalar(YamlScalar scalar)
    {
        var text = scalar.Text;
        if (!scalar.Plain)
        {
            return Value.From(text);
        }

        return text switch
        {
            "" or "~" or "null" => Value.Null,
            "true" => Value.True,
            "false" => Value.False,
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => Value.From(whole),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !char.IsAsciiLetter(text[^1]) => Value.From(real),
            _ => Value.From(text),
        };
    }
}
