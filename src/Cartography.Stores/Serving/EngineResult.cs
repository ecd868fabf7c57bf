using Cartography.Bolt.Server;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Stores.Serving;

/// <summary>A query's rows on their way to a client.</summary>
/// <param name="result">The query.</param>
/// <param name="query">Its text, for positions.</param>
/// <param name="owner">The session that ends with it; null inside a transaction.</param>
/// <param name="nextBookmark">Names the state after its commit; null inside a transaction.</param>
/// <param name="database">The name of the database it runs in.</param>
internal sealed class EngineResult(QueryResult result, string query, GraphSession? owner, Func<string>? nextBookmark, string database) : IBoltResult
{
    public IReadOnlyList<string> Columns => result.Columns;

    public ReadOnlySpan<Value> Row => result.Row;

    public async ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        try
        {
            return await result.ReadAsync(cancel);
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            throw EngineFailure.Of(error, query);
        }
    }

    public async ValueTask<Bolt.Results.QuerySummary> CompleteAsync(CancellationToken cancel)
    {
        try
        {
            var summary = await result.CompleteAsync(cancel);
            return EngineSummary.Of(summary, nextBookmark?.Invoke(), database);
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            throw EngineFailure.Of(error, query);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await result.DisposeAsync();

        if (owner is not null)
        {
            await owner.DisposeAsync();
        }
    }
}
