namespace Cartography.GraphDb.Tests.Corpus;

public sealed class CorpusTests
{
    [Fact]
    public async Task Queries_are_answered_as_a_real_server_answers_them()
    {
        var file = SharedFolder.Find("cypher/neo4j-5.jsonl");
        var graph = SharedFolder.Find("golden/_union/before.json");
        var ledger = Ledger.Read("Corpus/ledger.txt");
        var failures = new List<(string Id, string Reason)>();
        var total = 0;
        await using var run = await CorpusRun.Begin(graph);

        foreach (var line in File.ReadLines(file))
        {
            var entry = CorpusEntry.Read(line);
            total++;

            try
            {
                await run.Run(entry);
            }
            catch (Exception failure)
            {
                failures.Add((entry.Id, failure is CorpusMismatch ? failure.Message : failure.ToString()));
            }
        }

        var report = failures.Select(failure => $"{failure.Id}\n  {failure.Reason.Replace("\n", "\n  ", StringComparison.Ordinal)}");
        await File.WriteAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "corpus-failures.txt"), string.Join('\n', report), TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{total - failures.Count} of {total} queries");

        foreach (var group in failures.GroupBy(failure => failure.Id.Split('/')[0]))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{group.Count(),5} {group.Key}");
        }

        Ledger.Check(ledger, failures.Select(failure => failure.Id));
    }
}
