using System.Text.Json;
using Cartography.Cypher.Binding;
using Cartography.Cypher.Parsing;
using Cartography.Cypher.Syntax;
using Cartography.Cypher.Tests.Corpora;

namespace Cartography.Cypher.Tests.Binding;

public class CorpusBindingTests(ITestOutputHelper output)
{
    private static readonly TestFunctions Functions = new();

    // Neo4j finds some errors before it runs that the kit expects while running (a list index that is text): those may be either.
    [Fact]
    public void Errors_of_the_compatibility_kit_at_compile_time_are_found_and_no_others()
    {
        var (total, failures) = (0, new List<string>());
        foreach (var scenario in TckScenario.All())
        {
            total++;
            var expected = scenario.ErrorPhase == "compile time" && scenario.ErrorDetail != "MissingParameter" ? scenario.ErrorDetail : null;
            var types = scenario.Parameters.ToDictionary(p => p.Key, p => TypeOf(p.Value), StringComparer.Ordinal);
            var found = Try(scenario.Queries[^1], new TestProcedures(scenario.Procedures), types);
            if (expected is null ? found is not null && scenario.ErrorPhase is null : found is null)
            {
                failures.Add($"{scenario.Name}\n{scenario.Queries[^1]}\nexpected {expected ?? "no error"}, found {found?.Detail}: {found?.Message}");
            }
            else if (found is not null && expected is not null && found.Detail != expected)
            {
                output.WriteLine($"{scenario.Name}: {expected} but {found.Detail}: {found.Problem}");
            }
        }

        Report(total, failures);
    }

    [Fact]
    public void Errors_that_a_real_server_found_before_running_are_found_and_no_others()
    {
        var (total, failures) = (0, new List<string>());
        foreach (var query in CorpusQuery.All())
        {
            total++;
            var atCompileTime = query.Code is { } code && code.EndsWith("SyntaxError", StringComparison.Ordinal) && query.Message!.Contains("(line ", StringComparison.Ordinal);
            var types = query.Parameters.ToDictionary(p => p.Key, p => TypeOf(p.Value), StringComparer.Ordinal);
            var found = Try(query.Text, TestProcedures.BuiltIn, types);
            if (query.Message == "Aggregations should not be used like this.")
            {
                // An accident of the server (a DatabaseError); here it is the error that it is elsewhere.
                Assert.Equal("InvalidAggregation", found?.Detail);
            }
            else if (atCompileTime ? found is null || found.Code != query.Code : found is not null && found.Code != query.Code)
            {
                failures.Add($"{query.Id}\n{query.Text}\nexpected {query.Code ?? "no error"} {query.Message}\nfound {found?.Message ?? "no error"}");
            }
            else if (found is not null && query.Message is { } message && !found.Message.StartsWith(message, StringComparison.Ordinal))
            {
                output.WriteLine($"{query.Id}: {query.Text}\n  {message}\n  {found.Message.Split('\n')[0]}");
            }
        }

        Report(total, failures);
    }

    [Fact]
    public void Columns_and_query_types_are_those_of_a_real_server()
    {
        var (total, failures) = (0, new List<string>());
        foreach (var query in CorpusQuery.All().Where(query => query.Columns is not null && query.Code is null))
        {
            var statement = CypherParser.Parse(query.Text);
            if (statement is CommandStatement)
            {
                continue;
            }

            total++;
            var types = query.Parameters.ToDictionary(p => p.Key, p => TypeOf(p.Value), StringComparer.Ordinal);
            var bound = Binder.Bind(statement, new BinderContext(query.Text, Functions, TestProcedures.BuiltIn, types));
            var columns = bound.Columns.Select(column => column.Name).ToArray();
            var type = bound.Type switch { QueryType.Read => "r", QueryType.ReadWrite => "rw", QueryType.Write => "w", _ => "s" };
            if (!columns.SequenceEqual(query.Columns!) || (query.QueryType is not null && type != query.QueryType))
            {
                failures.Add($"{query.Id}\n{query.Text}\n{string.Join(",", columns)} {type} not {string.Join(",", query.Columns!)} {query.QueryType}");
            }
        }

        Report(total, failures);
    }

    private static CypherException? Try(string text, TestProcedures procedures, Dictionary<string, CypherType> types)
    {
        try
        {
            Binder.Bind(CypherParser.Parse(text), new BinderContext(text, Functions, procedures, types));
            return null;
        }
        catch (CypherException e)
        {
            return e;
        }
    }

    private void Report(int total, List<string> failures)
    {
        output.WriteLine($"{total - failures.Count} of {total}");
        Assert.True(failures.Count == 0, $"{failures.Count} of {total} failed\n" + string.Join("\n\n", failures.Take(60)));
    }

    private static CypherType TypeOf(string tck) => tck[0] switch
    {
        '\'' => CypherType.String,
        '[' => CypherType.AnyList,
        '{' => CypherType.Map,
        't' or 'f' => CypherType.Boolean,
        'n' => CypherType.Any,
        _ => tck.Contains('.', StringComparison.Ordinal) ? CypherType.Float : CypherType.Integer,
    };

    private static CypherType TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => CypherType.String,
        JsonValueKind.True or JsonValueKind.False => CypherType.Boolean,
        JsonValueKind.Number => CypherType.Integer,
        JsonValueKind.Array => ListOf([.. value.EnumerateArray().Select(TypeOf).Distinct()]),
        JsonValueKind.Object => value.EnumerateObject().First().Name switch
        {
            "$float" => CypherType.Float,
            "$int" => CypherType.Integer,
            "$date" => CypherType.Date,
            "$datetime" => CypherType.ZonedDateTime,
            "$localdatetime" => CypherType.LocalDateTime,
            "$time" => CypherType.ZonedTime,
            "$localtime" => CypherType.LocalTime,
            "$duration" => CypherType.Duration,
            "$point" => CypherType.Point,
            "$map" => CypherType.UnionOf(CypherType.Map, CypherType.Node, CypherType.Relationship),
            _ => CypherType.Any,
        },
        _ => CypherType.Any,
    };

    private static CypherType ListOf(CypherType[] items) => items.Length == 1 ? CypherType.ListOf(items[0]) : CypherType.AnyList;
}
