using Cartography.Rules.Loading;
using Cartography.Values;

namespace Cartography.Rules.Tests;

public sealed class RuleReaderTests
{
    private const string Small = """
        id: my_rule
        name: My rule
        description: Says something.
        version: 1.0.0
        facts:
          - id: my_fact
            name: My fact
            description: Finds something.
            module: AWS
            identity: [id]
            asset: { label: Thing, id: id }
            query: MATCH (t:Thing) RETURN t.id AS id
        """;

    [Fact]
    public void A_small_rule_is_read_with_what_is_left_out_at_its_default()
    {
        var rule = Read(Small);

        Assert.Equal("my_rule", rule.Id);
        Assert.Equal(Severity.Medium, rule.Severity);
        Assert.Empty(rule.Output);
        var fact = Assert.Single(rule.Facts);
        Assert.Equal(Maturity.Experimental, fact.Maturity);
        Assert.Equal(6, fact.Source.Line);
        Assert.Null(fact.Count);
    }

    [Theory]
    [InlineData("version: 1.0.0", "version: one", "rule.yaml:4: The version 'one'")]
    [InlineData("version: 1.0.0", "verion: 1.0.0", "rule.yaml:1: 'version' is missing")]
    [InlineData("version: 1.0.0", "version: 1.0.0\nsverity: high", "rule.yaml:5: 'sverity' is not known here")]
    [InlineData("version: 1.0.0", "version: 1.0.0\nseverity: loud", "rule.yaml:5: 'severity' is 'loud'")]
    [InlineData("version: 1.0.0", "version: 1.0.0\nseverity: 3", "rule.yaml:5: 'severity' is '3'")]
    [InlineData("version: 1.0.0", "version: 1.0.0\nframeworks: [cis:nowhere:1 2.3]", "rule.yaml:5: The framework 'cis:nowhere:1' is not described")]
    [InlineData("version: 1.0.0", "version: 1.0.0\noutput:\n  source: text", "rule.yaml:6: 'source' is filled in")]
    [InlineData("version: 1.0.0", "version: 1.0.0\noutput:\n  id: words", "rule.yaml:6: 'id' has no known type")]
    [InlineData("    identity: [id]\n", "", "rule.yaml:6: 'identity' is missing")]
    [InlineData("    module: AWS", "    module: []", "rule.yaml:9: 'module' must be text")]
    [InlineData("  - id: my_fact", "  - id: my fact", "rule.yaml:6: 'my fact' is no id")]
    [InlineData("name: My rule", "name: *other", "rule.yaml:2: Aliases")]
    [InlineData("name: My rule", "name: [[", "rule.yaml:")]
    public void A_mistake_is_named_with_file_and_line(string good, string bad, string message)
    {
        var error = Assert.Throws<RuleException>(() => Read(Small.Replace(good, bad, StringComparison.Ordinal)));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        var error = Assert.Throws<RuleException>(() => Read("id: " + new string('[', 100_000)));

        Assert.Contains("Nested deeper", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_keep_the_types_they_are_written_in()
    {
        var rule = Read(Small + "\n    parameters: { names: [a, '1', 1, 1.5, true, ~], map: { x: y } }");

        var parameters = rule.Facts[0].Parameters;
        var names = parameters["names"].AsList();
        Assert.Equal([ValueKind.String, ValueKind.String, ValueKind.Integer, ValueKind.Float, ValueKind.Boolean, ValueKind.Null], names.Select(name => name.Kind));
        Assert.Equal("y", parameters["map"].AsMap()["x"].AsString());
    }

    [Fact]
    public void A_control_can_be_written_out()
    {
        var rule = Read(Small + "\nframeworks:\n  - { name: Our Policy, short_name: OURS, requirement: A1, title: Keep it tidy }");

        Assert.Equal(new FrameworkControl("our policy", "ours", "a1", null, null, "Keep it tidy"), Assert.Single(rule.Frameworks));
    }

    private static Rule Read(string text) => new RuleReader(new FrameworkCatalog()).Read("rule.yaml", text);
}
