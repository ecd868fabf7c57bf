using System.Runtime.CompilerServices;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>Runs the facts of rules, several at once. A fact that fails says so in its place and the others go on.</summary>
/// <param name="open">Opens a session; all sessions should see one state of the graph.</param>
/// <param name="options">How.</param>
/// <param name="time">The clock of timeouts.</param>
public sealed class RuleRunner(Func<IGraphSession> open, RunOptions options, TimeProvider time)
{
    /// <summary>The results in the order of the rules, each as soon as it and those before it are there.</summary>
    public async IAsyncEnumerable<RuleResult> RunAsync(IReadOnlyList<Rule> rules, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var slots = new SemaphoreSlim(options.Parallelism);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = rules.Select(rule => (Rule: rule, Facts: Selected(rule).Select(fact => RunAsync(rule, fact, slots, stop.Token)).ToList())).ToList();
        try
        {
            foreach (var (rule, facts) in running)
            {
                yield return new RuleResult(rule, await Task.WhenAll(facts));
            }
        }
        finally
        {
            // A reader that stops early must not leave queries behind that use the slots.
            await stop.CancelAsync();
            await Task.WhenAll(running.SelectMany(rule => rule.Facts)).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private IEnumerable<Fact> Selected(Rule rule) => rule.Facts
        .Where(fact => options.Experimental || fact.Maturity == Maturity.Stable)
        .Where(fact => options.OnlyFact is null || string.Equals(fact.Id, options.OnlyFact, StringComparison.Ordinal));

    private async Task<FactResult> RunAsync(Rule rule, Fact fact, SemaphoreSlim slots, CancellationToken cancel)
    {
        await slots.WaitAsync(cancel);
        var started = time.GetTimestamp();
        using var late = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            // Off the caller's thread: an embedded store computes within the call.
            var result = await Task.Run(() => FindAsync(rule, fact, either.Token), either.Token);
            return result with { Elapsed = time.GetElapsedTime(started) };
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return Failed(fact, started, new($"Took longer than {options.Timeout.TotalSeconds:0.#} s. Give it more time with --timeout, or make the query cheaper.", null));
        }
        catch (StoreException failure)
        {
            return Failed(fact, started, new(failure.Message, failure.Code));
        }
        finally
        {
            slots.Release();
        }
    }

    private FactResult Failed(Fact fact, long started, FactError error) => new() { Fact = fact, Error = error, Elapsed = time.GetElapsedTime(started) };

    private async Task<FactResult> FindAsync(Rule rule, Fact fact, CancellationToken cancel)
    {
        await using var session = open();
        var findings = new List<Finding>();
        var problems = new List<RowProblem>();
        await using (var result = await session.RunAsync(fact.Query, fact.Parameters, cancel))
        {
            var reader = new FindingReader(rule, fact, result.Columns);
            var number = 0;
            await foreach (var row in result.Rows.WithCancellation(cancel))
            {
                if (++number > options.MostRows)
                {
                    return new FactResult { Fact = fact, Error = new($"Found more than {options.MostRows} rows; narrow the query.", null) };
                }

                reader.Read(number, row, findings, problems);
            }
        }

        return new FactResult
        {
            Fact = fact,
            Findings = findings,
            Problems = problems,
            Failing = FactResult.Count(fact, findings, problems),
            Total = fact.Count is null ? null : await CountAsync(session, fact.Count, fact.Parameters, cancel),
        };
    }

    private static async Task<long> CountAsync(IGraphSession session, string query, MapValue parameters, CancellationToken cancel)
    {
        await using var result = await session.RunAsync(query, parameters, cancel);
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            return row is [{ Kind: ValueKind.Integer } count] ? count.AsInteger() : throw new StoreException("The count query must return one whole number, named count.");
        }

        return 0;
    }
}
