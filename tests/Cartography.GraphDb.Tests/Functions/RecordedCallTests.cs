using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Functions;

/// <summary>Calls of functions and operators whose argument is known only while running, and what Neo4j answered.</summary>
public sealed partial class RecordedCallTests(ITestOutputHelper output)
{
    [Fact]
    public void Functions_and_operators_answer_as_Neo4j()
    {
        var failures = new StringBuilder();
        var (covered, passed) = (0, 0);

        foreach (var line in File.ReadLines(SharedFolder.Find("cypher/neo4j-5.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);

            if (Answer(entry.RootElement.GetProperty("query").GetString()!, entry.RootElement) is not { } answer)
            {
                continue;
            }

            covered++;
            var expected = Expected(entry.RootElement);

            if (expected == answer || (entry.RootElement.TryGetProperty("float_tolerance", out _) && IsClose(expected, answer)))
            {
                passed++;
            }
            else
            {
                failures.AppendLine($"{entry.RootElement.GetProperty("id")}: expected {expected}, got {answer}");
            }
        }

        output.WriteLine($"{passed}/{covered} recorded calls");
        Assert.True(passed == covered, failures.ToString());
    }

    private static string? Answer(string query, JsonElement entry)
    {
        try
        {
            if (Call().Match(query) is { Success: true } call && FunctionCatalog.Default.TryFindScalar(call.Groups["name"].Value, out var function))
            {
                return ValueText.Of(function.Call([Argument(entry, "v")], Given.Context()));
            }

            return Operation().Match(query) is { Success: true } operation && Operators(operation.Groups["name"].Value) is { } op
                ? ValueText.Of(Arithmetic.Apply(op, Argument(entry, "l"), Argument(entry, "r"), Given.Context()))
                : null;
        }
        catch (QueryException exception)
        {
            return exception.Code;
        }
        catch (ValueException exception)
        {
            return exception.Code;
        }
    }

    private static Value Argument(JsonElement entry, string name) =>
        ValueJson.Read(entry.GetProperty("parameters").GetProperty("m")).AsMap().GetOrNull(name);

    private static string Expected(JsonElement entry) => entry.TryGetProperty("error", out var error)
        ? error.GetProperty("code").GetString()!
        : ValueText.Of(ValueJson.Read(entry.GetProperty("rows")[0][0])).Replace("Z[UTC]", "Z", StringComparison.Ordinal);

    private static bool IsClose(string expected, string actual) =>
        double.TryParse(expected, out var a) && double.TryParse(actual, out var b) && Math.Abs(a - b) <= 1e-9 * Math.Abs(a);

    private static BinaryOperator? Operators(string text) => text switch
    {
        "+" => BinaryOperator.Add,
        "-" => BinaryOperator.Subtract,
        "*" => BinaryOperator.Multiply,
        "/" => BinaryOperator.Divide,
        "%" => BinaryOperator.Modulo,
        "^" => BinaryOperator.Power,
        "||" => BinaryOperator.Concatenate,
        "=~" => BinaryOperator.RegexMatch,
        _ => null,
    };

    [GeneratedRegex(@"^RETURN (?<name>[\w.]+)\(\$m\.v\) AS v$", RegexOptions.NonBacktracking)]
    private static partial Regex Call();

    [GeneratedRegex(@"^RETURN \$m\.l (?<name>\S+) \$m\.r AS v$", RegexOptions.NonBacktracking)]
    private static partial Regex Operation();
}
