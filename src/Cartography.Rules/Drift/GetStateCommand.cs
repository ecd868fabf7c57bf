using System.Globalization;
using Cartography.Core.Stores;
using Cartography.Rules.Commands;
using Cartography.Values;

namespace Cartography.Rules.Drift;

/// <summary><c>get-state</c>: runs each folder's query and keeps what it returns.</summary>
public sealed class GetStateCommand(IGraphStore store, TimeProvider time)
{
    private const string Logger = "cartography.driftdetect.detect_deviations";

    /// <summary>Writes a state into each folder below one; a query that fails says so, and the others go on. Returns the exit code.</summary>
    public async Task<int> RunAsync(string directory, TextWriter error, CancellationToken cancel)
    {
        try
        {
            var code = ExitCode.Done;
            foreach (var folder in DriftFolder.Below(directory))
            {
                code = Math.Max(code, await RunAsync(folder, error, cancel));
            }

            return code;
        }
        catch (DriftException unreadable)
        {
            await error.WriteAsync($"ERROR:{Logger}:{unreadable.Message}\n");
            return ExitCode.Failed;
        }
    }

    /// <summary>All fields of the moment in UTC, joined by dots: year, month, day, hour, minute, second, weekday from Monday as 0, day of the year, 0 for no summer time.</summary>
    internal static string FileName(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        int[] fields = [utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, ((int)utc.DayOfWeek + 6) % 7, utc.DayOfYear, 0];
        return string.Join('.', fields.Select(field => field.ToString(CultureInfo.InvariantCulture))) + ".json";
    }

    private async Task<int> RunAsync(DriftFolder folder, TextWriter error, CancellationToken cancel)
    {
        try
        {
            var state = await AskAsync(folder.ReadTemplate(), cancel);
            var file = FileName(time.GetUtcNow());
            folder.Write(file, state);
            folder.Write(folder.ReadShortcuts().With(Shortcuts.MostRecent, file));
            return ExitCode.Done;
        }
        catch (Exception failed) when (failed is DriftException or StoreException)
        {
            await error.WriteAsync($"ERROR:{Logger}:{folder}: {failed.Message}\n");
            return ExitCode.Failed;
        }
    }

    private async Task<DriftState> AskAsync(DriftState template, CancellationToken cancel)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(template.Query, MapValue.Empty, cancel);
        var rows = new List<IReadOnlyList<string>>();
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            rows.Add([.. row.Select(DriftState.Cell)]);
        }

        rows.Sort(RowOrder.Compare);
        return template with { Properties = rows.Count > 0 ? result.Columns : [], Results = rows };
    }
}
