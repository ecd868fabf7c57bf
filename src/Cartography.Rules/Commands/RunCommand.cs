using Cartography.Core.Stores;
using Cartography.Rules.Output;
using Cartography.Rules.Running;

namespace Cartography.Rules.Commands;

/// <summary><c>run</c>: asks the graph and reports.</summary>
/// <param name="catalog">The rules.</param>
/// <param name="connect">Opens the graph; called once, after the arguments were found to be right.</param>
/// <param name="time">The clock.</param>
public sealed class RunCommand(RuleCatalog catalog, Func<CancellationToken, Task<IGraphStore>> connect, TimeProvider time)
{
    /// <summary>Runs what was asked for; returns the exit code.</summary>
    public async Task<int> RunAsync(RunCommandOptions options, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var (rules, wrong) = RunSelection.Of(catalog, options);
        if (rules is null)
        {
            await (wrong!.Value.ToError ? error : output).WriteAsync(wrong.Value.Message);
            return ExitCode.Failed;
        }

        var text = options.Format == OutputFormat.Text ? new TextReport(output, options.Style, options.Browser) : null;
        if (text is not null)
        {
            await output.WriteAsync(options.Opening + "\n");
        }

        try
        {
            await using var store = await connect(cancel);
            await CheckAsync(store, cancel);
            return await ReportAsync(options, rules, store, text, output, error, cancel);
        }
        catch (StoreException failure)
        {
            await error.WriteAsync($"Error: {failure.Message}\n");
            return ExitCode.Failed;
        }
    }

    private async Task<int> ReportAsync(
        RunCommandOptions options, IReadOnlyList<Rule> rules, IGraphStore store, TextReport? text, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var started = time.GetUtcNow();
        var clock = time.GetTimestamp();
        var today = DateOnly.FromDateTime(started.UtcDateTime);
        var many = rules.Count != 1 || options.Rule is null or RunSelection.All;
        foreach (var expired in options.Suppressions.ExpiredOn(today))
        {
            await error.WriteAsync($"Warning: {expired.Source}: the suppression of '{expired.Target}' ended on {expired.Expires:yyyy-MM-dd}; its findings are reported again.\n");
        }

        var results = new List<RuleResult>();
        await foreach (var found in new RuleRunner(store.OpenSession, options.Run with { OnlyFact = options.Fact }, time).RunAsync(rules, cancel))
        {
            var kept = options.Suppressions.Apply(found, today);
            var result = options.Since?.Apply(kept) ?? kept;
            results.Add(result);
            if (text is not null)
            {
                await text.BeginAsync(result.Rule, result.Facts.Count, many ? (results.Count, rules.Count) : null);
                await text.WriteAsync(result);
                await output.FlushAsync(cancel);
            }
        }

        if (text is null)
        {
            await ReportWriters.Of(options.Format)!.WriteAsync(new(results, started, time.GetElapsedTime(clock), store.Description), output);
        }
        else
        {
            await (many ? text.SummarizeAsync(results) : text.SummarizeAsync(results[0]));
            if (options.Compliance)
            {
                await ComplianceSummary.WriteAsync(results, output, options.Style);
            }
        }

        return Code(options, results);
    }

    /// <summary>Without this an unreachable database would come as the same error of every fact.</summary>
    private static async Task CheckAsync(IGraphStore store, CancellationToken cancel)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync("RETURN 1 AS ready", Values.MapValue.Empty, cancel);
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            _ = row;
        }
    }

    private static int Code(RunCommandOptions options, List<RuleResult> results)
    {
        if (options.FailOn is { } worst && results.Exists(result => result.Rule.Severity >= worst && result.Failing > 0))
        {
            return ExitCode.Failed;
        }

        return results.Exists(result => result.Facts.Any(fact => fact.Error is not null || fact.Problems.Count > 0)) ? ExitCode.Incomplete : ExitCode.Done;
    }
}
