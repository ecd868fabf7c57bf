using System.Runtime.CompilerServices;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Stores.Copying;

internal static class SessionExtensions
{
    /// <summary>The rows of a statement, as they come.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<Value>> Rows(
        this IGraphSession session, string query, MapValue parameters, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var result = await session.RunAsync(query, parameters, cancel);

        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            yield return row;
        }
    }

    /// <summary>Runs a statement to its end.</summary>
    public static async Task Run(this IGraphSession session, string query, MapValue parameters, CancellationToken cancel)
    {
        await foreach (var _ in session.Rows(query, parameters, cancel))
        {
            // Only the work of the statement is wanted.
        }
    }
}
