using Cartography.Values;

namespace Cartography.GraphDb.Tests.Engine;

/// <summary>Runs queries and reads them whole.</summary>
internal static class Rows
{
    public static async Task<List<Value[]>> Of(GraphSession session, string query, MapValue? parameters = null) =>
        (await Result(session, query, parameters)).Rows;

    public static async Task<(List<Value[]> Rows, QuerySummary Summary, IReadOnlyList<string> Columns)> Result(
        GraphSession session, string query, MapValue? parameters = null)
    {
        await using var result = await session.RunAsync(query, parameters, cancel: TestContext.Current.CancellationToken);
        var rows = new List<Value[]>();

        while (await result.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(result.Row.ToArray());
        }

        return (rows, await result.CompleteAsync(TestContext.Current.CancellationToken), result.Columns);
    }

    /// <summary>The rows as text, one line each, values separated by commas.</summary>
    public static async Task<string> Text(GraphSession session, string query, MapValue? parameters = null) =>
        string.Join('\n', (await Of(session, query, parameters)).Select(row => string.Join(", ", row)));
}
