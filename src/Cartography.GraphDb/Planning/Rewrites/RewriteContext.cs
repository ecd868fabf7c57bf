using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>What rewrites may look at.</summary>
/// <param name="Graph">The graph, for its counts and indexes.</param>
/// <param name="Slots">The slots of the plan; a rewrite may add to them.</param>
/// <param name="Subplans">The queries inside expressions.</param>
internal sealed record RewriteContext(GraphView Graph, SlotTable Slots, IReadOnlyList<Subplan> Subplans);
