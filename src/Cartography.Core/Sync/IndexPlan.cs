using Cartography.Core.Schema;

namespace Cartography.Core.Sync;

/// <summary>The indexes that a run needs before it writes.</summary>
internal static class IndexPlan
{
    public static IReadOnlyList<IndexSchema> Of(IEnumerable<Resource> resources) =>
        [.. resources.Distinct().SelectMany(resource => resource.Owns.Concat(resource.Sees)).Distinct().SelectMany(schema => schema.Indexes).Distinct()];
}
