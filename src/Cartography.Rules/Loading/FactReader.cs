using Cartography.Values;

namespace Cartography.Rules.Loading;

/// <summary>Reads one fact of a rule's file.</summary>
internal static class FactReader
{
    public static Fact Read(YamlMap map)
    {
        var id = map.Text("id");
        if (!RuleId.IsValid(id))
        {
            throw new RuleException(map.PlaceOf("id"), $"'{id}' is no id; an id is {RuleId.Form}.");
        }

        var asset = map.OptionalMap("asset") ?? throw new RuleException(map.Source, "'asset' is missing: the label, and the column with the id, of what a finding is about.");
        var fact = new Fact
        {
            Id = id,
            Name = map.Text("name"),
            Description = RuleReader.Line(map.Text("description")),
            Module = map.Text("module"),
            Maturity = map.Choice("maturity", Maturity.Experimental),
            Query = RuleReader.Line(map.Text("query")),
            Visual = map.OptionalText("visual") is { } visual ? RuleReader.Line(visual) : null,
            Count = map.OptionalText("count") is { } count ? RuleReader.Line(count) : null,
            Identity = map.Texts("identity"),
            AssetLabel = asset.Text("label"),
            AssetId = asset.OptionalText("id"),
            Parameters = Parameters(map),
            Source = map.Source,
        };
        asset.RefuseOthers();
        map.RefuseOthers();
        return fact.Identity.Count > 0
            ? fact
            : throw new RuleException(map.Source, "'identity' is missing: the columns that make two findings the same one.");
    }

    private static MapValue Parameters(YamlMap map) => map.Find("parameters") switch
    {
        null => MapValue.Empty,
        YamlMapping parameters => YamlValues.Map(parameters),
        var other => throw new RuleException(map.Place(other), "'parameters' must be 'name: value' lines."),
    };
}
