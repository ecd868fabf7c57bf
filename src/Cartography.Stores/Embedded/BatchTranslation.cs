using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.GraphDb.Batches;

namespace Cartography.Stores.Embedded;

/// <summary>The seam's batches in the database's words; rows are handed on as they are.</summary>
internal static class BatchTranslation
{
    public static IReadOnlyList<Batch> Of(IReadOnlyList<GraphBatch> batches)
    {
        // One object for each stamp, so that the database need not compare them.
        var stamps = new Dictionary<Stamp, BatchStamp>();
        return [.. batches.Select(batch => Of(batch, StampOf(batch.Stamp, stamps)))];
    }

    public static Deletion Of(Sweep sweep) => sweep switch
    {
        NodeSweep nodes => new NodeDeletion(nodes.Label, nodes.UpdateTag, nodes.Scopes, nodes.Limit),
        EdgeSweep edges => new EdgeDeletion(edges.Type, edges.Start, edges.End, edges.UpdateTag, edges.Scopes, edges.Limit),
        _ => throw new ArgumentException($"Unknown sweep {sweep.GetType().Name}.", nameof(sweep)),
    };

    private static Batch Of(GraphBatch batch, BatchStamp stamp) => batch switch
    {
        NodeBatch nodes => new NodeRows(
            nodes.Shape.Label,
            nodes.Shape.Labels,
            nodes.Shape.ConditionalLabels,
            nodes.Shape.Properties,
            [.. nodes.Rows.Select(row => row.Values)],
            nodes.Shape.ConditionalLabels.IsEmpty ? null : [.. nodes.Rows.Select(row => row.Labels)],
            stamp),
        EdgeBatch edges => new EdgeRows(edges.Shape.Type, SideOf(edges.Shape.Start), SideOf(edges.Shape.End), edges.Shape.Properties, edges.Rows, stamp),
        _ => throw new ArgumentException($"Unknown batch {batch.GetType().Name}.", nameof(batch)),
    };

    private static BatchStamp StampOf(Stamp stamp, Dictionary<Stamp, BatchStamp> stamps)
    {
        if (!stamps.TryGetValue(stamp, out var known))
        {
            known = new BatchStamp(stamp.UpdateTag, stamp.FirstSeen, stamp.Module, stamp.ModuleVersion, stamp.Scope);
            stamps.Add(stamp, known);
        }

        return known;
    }

    private static EdgeSide SideOf(EdgeEnd end) => new(end.Label, [.. end.Keys.Select(key => new SideKey(key.Property, MatchOf(key.Kind)))]);

    private static KeyMatch MatchOf(MatchKind kind) => kind switch
    {
        MatchKind.EqualIgnoreCase => KeyMatch.EqualIgnoreCase,
        MatchKind.ContainsIgnoreCase => KeyMatch.ContainsIgnoreCase,
        _ => KeyMatch.Equal,
    };
}
