using System.Collections.Immutable;
using Cartography.Core.Stores;

namespace Cartography.Core.Loading;

/// <summary>
/// Edges on their way to the loader. Those whose ends are all there go on at once; the others wait, in the spool, until every step that can
/// write their label has ended.
/// </summary>
internal sealed class EdgeQueue(Loader loader, LabelProgress labels, EdgeSpool spool)
{
    private readonly Lock _lock = new();

    /// <summary>Takes a batch.</summary>
    /// <param name="batch">The edges.</param>
    /// <param name="waits">The labels of the ends that may come later.</param>
    /// <param name="cancel">Ends waiting for the loader.</param>
    public async ValueTask Add(EdgeBatch batch, ImmutableArray<string> waits, CancellationToken cancel)
    {
        lock (_lock)
        {
            var open = waits.Where(label => !labels.IsComplete(label)).ToImmutableArray();

            if (!open.IsEmpty)
            {
                spool.Add(batch, open);
                return;
            }
        }

        await loader.Add(batch, cancel);
    }

    /// <summary>Says that a step has ended, and lets go what waited for it last.</summary>
    public async Task StepEnded(IEnumerable<string> produced, CancellationToken cancel)
    {
        List<SpooledEdges> ready;

        lock (_lock)
        {
            labels.StepEnded(produced);
            ready = spool.Take(labels.IsComplete);
        }

        foreach (var edges in ready)
        {
            foreach (var batch in edges.Batches())
            {
                await loader.Add(batch, cancel);
            }
        }
    }
}
