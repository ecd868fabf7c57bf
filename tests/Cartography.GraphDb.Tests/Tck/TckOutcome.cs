using Cartography.Values;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>What a query gave: rows, or a failure.</summary>
internal sealed record TckOutcome(IReadOnlyList<string> Columns, IReadOnlyList<Value[]> Rows, Exception? Failure, bool FailedBeforeRows)
{
    public static async Task<TckOutcome> Of(GraphSession session, string query, MapValue parameters)
    {
        var cancel = TestContext.Current.CancellationToken;
        QueryResult? result = null;

        try
        {
            result = await session.RunAsync(query, parameters, new QueryOptions { Timeout = TimeSpan.FromSeconds(10) }, cancel);
            var rows = new List<Value[]>();

            while (await result.ReadAsync(cancel))
            {
                rows.Add(result.Row.ToArray());
            }

            await result.CompleteAsync(cancel);
            return new(result.Columns, rows, null, false);
        }
        catch (Exception failure)
        {
            return new([], [], failure, result is null);
        }
    }

    public TckOutcome EnsureSuccess() => Failure is null ? this : throw new TckMismatch($"failed: {Failure}");
}
