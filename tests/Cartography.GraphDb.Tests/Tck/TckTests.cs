namespace Cartography.GraphDb.Tests.Tck;

public sealed class TckTests
{
    [Fact]
    public async Task Scenarios_of_the_compatibility_kit_go_as_it_says()
    {
        var folder = SharedFolder.Find("tck/tck");
        var ledger = Ledger.Read("Tck/ledger.txt");
        var failures = new List<(TckScenario Scenario, string Reason)>();
        var total = 0;

        foreach (var scenario in TckScenario.All(System.IO.Path.Combine(folder, "features")))
        {
            total++;
            await using var run = new TckRun(System.IO.Path.Combine(folder, "graphs"));

            try
            {
                await run.Run(scenario);
            }
            catch (Exception failure)
            {
                failures.Add((scenario, failure is TckMismatch ? failure.Message : failure.ToString()));
            }
        }

        var report = failures.Select(failure => $"{failure.Scenario.Id}\n  {failure.Reason.Replace("\n", "\n  ", StringComparison.Ordinal)}");
        await File.WriteAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "tck-failures.txt"), string.Join('\n', report), TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{total - failures.Count} of {total} scenarios");

        foreach (var feature in failures.GroupBy(failure => failure.Scenario.Feature).OrderByDescending(group => group.Count()))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{feature.Count(),5} {feature.Key}");
        }

        Ledger.Check(ledger, failures.Select(failure => failure.Scenario.Id));
    }
}
