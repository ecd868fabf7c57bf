using System.Text.Json;

namespace Cartography.Rules.Tests;

public sealed class CatalogTests
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    [Fact]
    public void All_rules_and_facts_are_built_in()
    {
        Assert.Equal(134, Catalog.Rules.Count);
        Assert.Equal(205, Catalog.Rules.Sum(rule => rule.Facts.Count));
        Assert.Equal(63, Catalog.Rules.SelectMany(rule => rule.Facts).Count(fact => fact.Maturity == Maturity.Stable));
    }

    [Fact]
    public void Every_fact_counts_and_shows_its_assets() =>
        Assert.All(Catalog.Rules.SelectMany(rule => rule.Facts), fact => Assert.True(fact is { Count: not null, Visual: not null, AssetId: not null }, fact.Id));

    [Fact]
    public void Rules_keep_the_names_tags_references_controls_and_columns_that_people_rely_on()
    {
        var expected = Shared.Text("rules/rules.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(expected.Select(rule => Text(rule, "rule")), Catalog.Rules.Select(rule => rule.Id));
        foreach (var (evidence, rule) in expected.Zip(Catalog.Rules))
        {
            Assert.Equal(Text(evidence, "name"), rule.Name);
            Assert.Equal(Texts(evidence, "tags"), rule.Tags);
            Assert.Equal(Texts(evidence, "references"), rule.References.Select(reference => reference.Url));
            Assert.Equal(Texts(evidence, "facts"), rule.Facts.Select(fact => fact.Id));
            Assert.Equal(evidence.GetProperty("output_fields").EnumerateObject().Select(field => field.Name), rule.Output.Select(field => field.Name));
            Assert.Equal(evidence.GetProperty("frameworks").EnumerateArray().Select(Control), rule.Frameworks);
        }
    }

    [Fact]
    public void Versions_move_exactly_where_a_fact_was_mended()
    {
        var mended = Mended.Facts();
        foreach (var evidence in Shared.Text("rules/rules.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var rule = Catalog.Find(Text(evidence, "rule"))!;
            var moved = Version.Parse(rule.Version).CompareTo(Version.Parse(Text(evidence, "version")));
            Assert.True(moved == (rule.Facts.Any(fact => mended.Contains(fact.Id)) ? 1 : 0), $"{rule.Id} is {rule.Version}");
        }
    }

    [Fact]
    public void Facts_keep_the_names_modules_identities_and_assets_that_people_rely_on()
    {
        var facts = Catalog.Rules.SelectMany(rule => rule.Facts).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        foreach (var evidence in Shared.Text("rules/facts.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var fact = facts[Text(evidence, "fact")];
            Assert.Equal(Text(evidence, "name"), fact.Name);
            Assert.Equal(Text(evidence, "module"), fact.Module);
            Assert.Equal(Text(evidence, "maturity"), fact.Maturity.ToString().ToUpperInvariant());
            Assert.Equal(Text(evidence, "asset_label"), fact.AssetLabel);
            Assert.Equal(Text(evidence, "asset_id_field"), fact.AssetId);
            if (!Mended.Identities.Contains(fact.Id))
            {
                Assert.Equal(Texts(evidence, "identity_fields"), fact.Identity);
            }
        }
    }

    private static FrameworkControl Control(JsonElement control) => new(
        Text(control, "name"), Text(control, "short_name"), Text(control, "requirement"), Text(control, "scope"), Text(control, "revision"), Text(control, "title"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
