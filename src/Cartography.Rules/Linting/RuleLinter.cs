using Cartography.Core.Schema;
using Cartography.Cypher;
using Cartography.Cypher.Parsing;
using Cartography.Cypher.Syntax;

namespace Cartography.Rules.Linting;

/// <summary>Checks rules without a database: that their queries are Cypher which only reads, return what the rule needs, and know the schema.</summary>
/// <param name="schema">The labels, types and properties that exist; <see langword="null"/>: not checked.</param>
public sealed class RuleLinter(SchemaCatalog? schema = null)
{
    private readonly SchemaCheck? _schema = schema is null ? null : new SchemaCheck(schema);

    /// <summary>All problems of all rules, in their order.</summary>
    public IReadOnlyList<LintProblem> Check(IEnumerable<Rule> rules) => [.. rules.SelectMany(Check)];

    /// <summary>All problems of a rule, in the order of its facts.</summary>
    public IReadOnlyList<LintProblem> Check(Rule rule)
    {
        var problems = new List<LintProblem>();
        var returned = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        foreach (var fact in rule.Facts)
        {
            var report = new FactReport(rule, fact, problems);
            var query = Read(report, "query", fact.Query);
            var count = fact.Count is null ? null : Read(report, "count", fact.Count);
            var visual = fact.Visual is null ? null : Read(report, "visual", fact.Visual);
            complete &= query is not null;
            if (query is not null)
            {
                CheckQuery(report, query);
                returned.UnionWith(query.Columns);
            }

            if (count is not null && count.Columns is not ["count"])
            {
                report.Error("The count must return one column, 'count'.");
            }

            CheckParameters(report, [query, count, visual]);
        }

        foreach (var field in rule.Output.Where(field => complete && !returned.Contains(field.Name)))
        {
            problems.Add(new(rule.Source, rule.Id, null, false, $"No fact returns the field '{field.Name}', so it is empty in every finding."));
        }

        return problems;
    }

    private QueryShape? Read(FactReport report, string part, string text)
    {
        try
        {
            if (CypherParser.Parse(text) is not QueryStatement statement)
            {
                report.Error($"The {part} is a command, not a query.");
                return null;
            }

            var shape = new QueryShape(statement.Query);
            foreach (var write in shape.Writes)
            {
                report.Error($"The {part} must only read, and holds a {write.GetType().Name.Replace("Clause", "", StringComparison.Ordinal).ToUpperInvariant()}.");
            }

            if (shape.Final is null)
            {
                report.Error($"The {part} must end in RETURN.");
                return null;
            }

            _schema?.Check(report, part, shape);
            return shape;
        }
        catch (CypherException wrong)
        {
            report.Error($"The {part} is not Cypher: {wrong.Message}");
            return null;
        }
    }

    private static void CheckQuery(FactReport report, QueryShape query)
    {
        if (query.ReturnsAll)
        {
            report.Error("The query must name its columns; RETURN * changes with the pattern.");
            return;
        }

        var (rule, fact) = (report.Rule, report.Fact);
        foreach (var column in query.Columns.Where(column => column is "source" or "extra"))
        {
            report.Error($"The column '{column}' is filled in for every finding; give it another name.");
        }

        foreach (var column in fact.Identity.Except(query.Columns, StringComparer.Ordinal))
        {
            report.Error($"The identity names '{column}', which the query does not return.");
        }

        foreach (var column in query.Columns.Except(rule.Output.Select(field => field.Name), StringComparer.Ordinal))
        {
            if (rule.Output.Count > 0)
            {
                report.Warning($"The column '{column}' is not in the output of the rule, so it is shown under 'extra'.");
            }
        }

        if (fact.AssetId is { } id)
        {
            CheckAsset(report, query, id);
        }
    }

    private static void CheckAsset(FactReport report, QueryShape query, string id)
    {
        var label = report.Fact.AssetLabel;
        if (!query.Columns.Contains(id, StringComparer.Ordinal))
        {
            report.Error($"The asset's id is '{id}', which the query does not return.");
        }
        else if (!query.ReadBy(id).Any(variable => query.LabelsOf(variable).Contains(label, StringComparer.Ordinal)))
        {
            report.Error($"The column '{id}' must be a property of a node that is matched as '{label}', because assets are counted by it.");
        }
    }

    private static void CheckParameters(FactReport report, IEnumerable<QueryShape?> queries)
    {
        var used = queries.OfType<QueryShape>().SelectMany(query => query.Parameters).ToHashSet(StringComparer.Ordinal);
        foreach (var name in used.Where(name => !report.Fact.Parameters.ContainsKey(name)))
        {
            report.Error($"The parameter '${name}' has no value; give it one under 'parameters'.");
        }

        foreach (var name in report.Fact.Parameters.Keys.Where(name => !used.Contains(name)))
        {
            report.Warning($"The parameter '{name}' is not used.");
        }
    }
}
