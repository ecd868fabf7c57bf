using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Transactions;

namespace Cartography.Benchmarks;

/// <summary>Loads the estate as a sync does: the next rows are made while the last ones are written.</summary>
internal static class Loading
{
    public static async Task<BatchCounts> LoadAsync(GraphDatabase database, LoadOptions options, long tag, int step = 1, int changedEvery = 0, Action<int>? acknowledged = null)
    {
        var counts = default(BatchCounts);
        var perAccount = options.Hosts / options.Accounts;
        Task<BatchCounts>? writing = null;
        var batches = 0;

        for (var account = 0; account < options.Accounts; account++)
        {
            foreach (var numbers in Steps(perAccount, step).Chunk(options.Rows))
            {
                var rows = Estate.Hosts(tag, account, numbers, changedEvery);

                if (writing is not null)
                {
                    counts += await writing;
                    acknowledged?.Invoke(batches++);
                }

                writing = Task.Run(() => database.WriteAsync(rows));
            }
        }

        if (writing is not null)
        {
            counts += await writing;
            acknowledged?.Invoke(batches);
        }

        return counts;
    }

    private static IEnumerable<int> Steps(int count, int step)
    {
        for (var i = 0; i < count; i += step)
        {
            yield return i;
        }
    }
}
