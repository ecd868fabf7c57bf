using System.Runtime.CompilerServices;
using Cartography.Core.Stores;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Stores.Embedded;

/// <summary>The rows of a statement, computed while they are read; committed after the last one.</summary>
internal sealed class EmbeddedResult(QueryResult result) : IQueryResult
{
    public IReadOnlyList<string> Columns => result.Columns;

    public IAsyncEnumerable<IReadOnlyList<Value>> Rows => Read();

    public IReadOnlyDictionary<string, long> Counters { get; private set; } = new Dictionary<string, long>(StringComparer.Ordinal);

    public ValueTask DisposeAsync() => result.DisposeAsync();

    private async IAsyncEnumerable<IReadOnlyList<Value>> Read([EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (await Guarded(() => result.ReadAsync(cancel)))
        {
            yield return result.Row.ToArray();
        }

        Counters = CounterNames.Of((await Guarded(() => result.CompleteAsync(cancel))).Counters);
    }

    private static async ValueTask<T> Guarded<T>(Func<ValueTask<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (EmbeddedFailure.IsKnown(error))
        {
            throw EmbeddedFailure.Of(error);
        }
    }
}
