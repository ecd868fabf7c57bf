using Cartography.Rules.Commands;
using Cartography.Rules.Output;
using Cartography.Values;

namespace Cartography.Rules.Drift;

/// <summary><c>get-drift</c>: what came and what went between two states of a query.</summary>
public static class GetDriftCommand
{
    private const string Logger = "cartography.driftdetect.get_drift";

    /// <summary>Writes the drift; returns the exit code.</summary>
    /// <param name="directory">The query's folder.</param>
    /// <param name="start">The earlier state: a file or a shortcut.</param>
    /// <param name="end">The later state: a file or a shortcut.</param>
    /// <param name="output">Takes the drift.</param>
    /// <param name="error">Takes what is wrong.</param>
    public static async Task<int> RunAsync(string directory, string start, string end, TextWriter output, TextWriter error)
    {
        try
        {
            var folder = new DriftFolder(directory);
            var shortcuts = folder.ReadShortcuts();
            var before = folder.ReadState(shortcuts.Resolve(start));
            var after = folder.ReadState(shortcuts.Resolve(end));
            if (Difference(before, after) is { } difference)
            {
                await error.WriteAsync($"ERROR:{Logger}:{difference}\n");
                return ExitCode.Done;
            }

            await WriteAsync(before, after, output);
            return ExitCode.Done;
        }
        catch (DriftException unreadable)
        {
            await error.WriteAsync($"ERROR:{Logger}:{unreadable.Message}\n");
            return ExitCode.Failed;
        }
    }

    /// <summary>The rows of one state that another has not.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Only(DriftState state, DriftState other)
    {
        var known = other.Results.ToHashSet(RowOrder.Instance);
        return [.. state.Results.Where(row => !known.Contains(row))];
    }

    // An empty state has no columns, so it fits any other.
    private static string? Difference(DriftState before, DriftState after) =>
        !string.Equals(before.Name, after.Name, StringComparison.Ordinal) ? "The states are of different queries: their names differ."
        : !string.Equals(before.Query, after.Query, StringComparison.Ordinal) ? "The states are of different queries: their texts differ."
        : before.Results.Count > 0 && after.Results.Count > 0 && !before.Properties.SequenceEqual(after.Properties, StringComparer.Ordinal) ? "The states have different columns."
        : null;

    private static async Task WriteAsync(DriftState before, DriftState after, TextWriter output)
    {
        await output.WriteAsync($"Query Name:  {before.Name}\n\nNew Query Results:\n\n");
        await WriteAsync(after.Properties, Only(after, before), output);
        await output.WriteAsync("\nMissing Query Results:\n\n");
        await WriteAsync(before.Properties, Only(before, after), output);
    }

    private static async Task WriteAsync(IReadOnlyList<string> properties, IReadOnlyList<IReadOnlyList<string>> rows, TextWriter output)
    {
        foreach (var row in rows)
        {
            await output.WriteAsync(string.Concat(properties.Zip(row).Select(cell => $"{cell.First} :  {Cell(cell.Second)}\n")) + "\n");
        }
    }

    private static string Cell(string text) =>
        text.Contains('|', StringComparison.Ordinal) ? PythonText.Of(Value.From(ListValue.Of(text.Split('|').Select(item => Value.From(item))))) : text;
}
