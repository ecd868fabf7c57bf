using Cartography.Core.Sync;

namespace Cartography.Cli.Reporting;

/// <summary>What a run did, in a few lines for the person who reads the end of the log.</summary>
internal sealed class RunSummary(TextWriter output)
{
    private const int ListedAtMost = 20;

    public void Write(RunReport report)
    {
        foreach (var (provider, reason) in report.NotConfigured)
        {
            output.WriteLine($"{provider}: not synced. {reason}");
        }

        var incomplete = report.Incomplete.ToList();

        foreach (var step in incomplete.Take(ListedAtMost))
        {
            output.WriteLine($"{step.Provider}: {step.Resource} of {step.Scope} is {step.Coverage.ToString().ToLowerInvariant()}. {step.Reason}");
        }

        if (incomplete.Count > ListedAtMost)
        {
            output.WriteLine($"... and {incomplete.Count - ListedAtMost} more, all in the log.");
        }

        foreach (var (path, count) in report.Steps.SelectMany(step => step.Warnings).GroupBy(warning => warning.Key, warning => warning.Value)
            .Select(warning => (warning.Key, warning.Sum())).OrderByDescending(warning => warning.Item2).Take(ListedAtMost))
        {
            output.WriteLine($"Could not be read, {count} times: {path}");
        }

        output.WriteLine(Last(report, incomplete.Count));
    }

    private static string Last(RunReport report, int incomplete)
    {
        var changes = report.Changes;
        var what = $"{changes.NodesCreated} nodes and {changes.EdgesCreated} relationships new, {changes.NodesDeleted} and {changes.EdgesDeleted} gone, "
            + $"in {report.Duration.TotalSeconds:0.0} s; update tag {report.UpdateTag}";

        return report.ExitCode switch
        {
            ExitCode.Interrupted => $"Interrupted: {what}. Nothing was swept.",
            ExitCode.Failure => "Nothing was synced.",
            ExitCode.Incomplete => $"Done, with {incomplete} of {report.Steps.Count} steps incomplete: {what}. What was not completely read was not swept.",
            _ => $"Done, all {report.Steps.Count} steps complete: {what}.",
        };
    }
}
