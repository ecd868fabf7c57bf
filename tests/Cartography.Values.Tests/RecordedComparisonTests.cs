using System.Text.Json;

namespace Cartography.Values.Tests;

public sealed class RecordedComparisonTests(ITestOutputHelper output)
{
    [Fact]
    public void Operators_answer_as_a_real_server_does()
    {
        var covered = 0;
        var wrong = new List<string>();

        foreach (var line in File.ReadLines(SharedFolder.File("cypher/neo4j-5.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var id = entry.RootElement.GetProperty("id").GetString()!;
            const string Prefix = "semantics/compare-";
            var parts = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..].Split('-', 2) : [];

            if (parts is not [("eq" or "ne" or "lt" or "ge") and var comparison, var name] || !entry.RootElement.TryGetProperty("rows", out var rows))
            {
                continue;
            }

            foreach (var row in rows.EnumerateArray())
            {
                var other = row[0].GetString()!;
                bool? expected = row[1].ValueKind == JsonValueKind.Null ? null : row[1].GetBoolean();
                covered++;

                if (Compare(comparison, Sample.Of(name), Sample.Of(other)) != expected)
                {
                    wrong.Add($"{name} {comparison} {other} is not {expected?.ToString() ?? "null"}");
                }
            }
        }

        output.WriteLine($"comparisons: {covered - wrong.Count}/{covered}");
        Assert.Empty(wrong);
        Assert.True(covered > 1000);
    }

    private static bool? Compare(string comparison, Value left, Value right) => comparison switch
    {
        "eq" => ValueEquality.Equal(left, right),
        "ne" => !ValueEquality.Equal(left, right),
        "lt" => ValueEquality.Less(left, right),
        _ => ValueEquality.LessOrEqual(right, left),
    };
}
