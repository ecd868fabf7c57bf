using System.Globalization;
using Cartography.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Cartography.Rules.Loading;

/// <summary>Turns a YAML value into a graph value, by YAML's core schema: unquoted numbers, true, false and null are what they look like.</summary>
internal static class YamlValues
{
    public static Value Read(YamlNode node) => node switch
    {
        YamlScalarNode scalar => Scalar(scalar),
        YamlSequenceNode sequence => Value.From(ListValue.Of(sequence.Children.Select(Read))),
        YamlMappingNode mapping => Value.From(Map(mapping)),
        _ => Value.Null,
    };

    public static MapValue Map(YamlMappingNode mapping) =>
        MapValue.Of(mapping.Children.Select(entry => KeyValuePair.Create((entry.Key as YamlScalarNode)?.Value ?? "", Read(entry.Value))));

    private static Value Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain)
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
