using System.Collections.Immutable;
using Cartography.Core.Schema;
using Cartography.Rules.Linting;
using Cartography.Rules.Loading;

namespace Cartography.Rules.Tests;

public sealed class LintTests
{
    [Fact]
    public void The_built_in_rules_have_no_errors()
    {
        var problems = new RuleLinter().Check(RuleCatalog.Load().Rules);

        Assert.Empty(problems.Where(problem => problem.IsError).Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("MATCH (t:Thing RETURN t.id AS id", "The query is not Cypher")]
    [InlineData("SHOW INDEXES", "The query is a command")]
    [InlineData("MATCH (t:Thing) SET t.seen = true RETURN t.id AS id", "must only read, and holds a SET")]
    [InlineData("MATCH (t:Thing) CALL { CREATE (x) } RETURN t.id AS id", "must only read, and holds a CREATE")]
    [InlineData("MATCH (t:Thing) RETURN *", "The query must name its columns")]
    [InlineData("MATCH (t:Thing) RETURN t.id AS key", "The identity names 'id'")]
    [InlineData("MATCH (t:Thing) RETURN t.id AS key", "The asset's id is 'id'")]
    [InlineData("MATCH (t:Other) RETURN t.id AS id", "must be a property of a node that is matched as 'Thing'")]
    [InlineData("MATCH (t:Thing) RETURN 'x' AS id", "must be a property of a node that is matched as 'Thing'")]
    [InlineData("MATCH (t:Thing) RETURN t.id AS id, 1 AS source", "The column 'source' is filled in")]
    [InlineData("MATCH (t:Thing) WHERE t.name IN $names RETURN t.id AS id", "The parameter '$names' has no value")]
    public void A_mistake_is_found(string query, string message) =>
        Assert.Contains(Check(query), problem => problem.IsError && problem.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Columns_that_the_output_does_not_name_are_pointed_out()
    {
        var problems = Check("MATCH (t:Thing) RETURN t.id AS id, t.size AS size", output: "output: { id: text, name: text }");

        Assert.Collection(
            problems,
            problem => Assert.Contains("'size' is not in the output", problem.Message, StringComparison.Ordinal),
            problem => Assert.Contains("No fact returns the field 'name'", problem.Message, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.False(problem.IsError));
    }

    [Fact]
    public void Names_that_no_provider_writes_are_pointed_out()
    {
        var thing = new NodeSchema
        {
            Name = "Thing",
            Label = "Thing",
            Module = "test",
            Properties = [new("name", PropertyType.Text)],
            Owner = new("Box", "RESOURCE", EdgeDirection.Inward, ImmutableArray<MatchKey>.Empty),
        };
        var catalog = new SchemaCatalog([thing], []);

        var problems = Check("MATCH (b:Bax)-[:RESORCE]->(t:Thing {nam: 'x'}) WHERE t.size > 1 AND t.name = 'x' RETURN t.id AS id", schema: catalog);

        Assert.Equal(
            ["follows 'RESORCE'", "matches 'Bax'", "reads 't.nam'", "reads 't.size'"],
            problems.Select(problem => string.Join(' ', problem.Message.Split(' ')[2..4]).TrimEnd(',')).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<LintProblem> Check(string query, string output = "tags: []", SchemaCatalog? schema = null)
    {
        var text = $$"""
            id: my_rule
            name: My rule
            description: Says something.
            version: 1.0.0
            {{output}}
            facts:
              - id: my_fact
                name: My fact
                description: Finds something.
                module: AWS
                identity: [id]
                asset: { label: Thing, id: id }
                query: |
                  {{query}}
            """;
        return new RuleLinter(schema).Check(new RuleReader(new FrameworkCatalog()).Read("rule.yaml", text));
    }
}
