using Cartography.Cypher;
using Cartography.GraphDb.Tests.Engine;

namespace Cartography.GraphDb.Tests.Functions;

/// <summary>What a Neo4j 5.26 answered to expressions on temporal values, durations and points: the text of the value, or the code of the error.</summary>
public sealed class TemporalAnswersTests(ITestOutputHelper output)
{
    private const string Arrow = " => ";

    [Fact]
    public async Task Temporal_expressions_answer_as_a_real_server_does()
    {
        await using var engine = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await using var session = engine.OpenSession();
        var wrong = new List<string>();
        var covered = 0;

        foreach (var line in await File.ReadAllLinesAsync(Answers(), TestContext.Current.CancellationToken))
        {
            var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
            var (expression, expected) = (line[..arrow], line[(arrow + Arrow.Length)..]);
            var answer = await Answer(session, expression);
            covered++;

            if (answer != expected)
            {
                wrong.Add($"{expression} is {answer}, not {expected}");
            }
        }

        output.WriteLine($"temporal answers: {covered - wrong.Count}/{covered}");
        Assert.Empty(wrong);
    }

    private static async Task<string> Answer(GraphSession session, string expression)
    {
        try
        {
            var value = (await Rows.Of(session, $"RETURN toString({expression}) AS v"))[0][0];
            return value.IsNull ? "null" : value.AsString();
        }
        catch (QueryException failure)
        {
            return failure.Code;
        }
        catch (CypherException failure)
        {
            return failure.Code;
        }
    }

    private static string Answers() => Path.Combine(AppContext.BaseDirectory, "Functions", "temporal-answers.txt");
}
