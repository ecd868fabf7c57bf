using System.Collections.Immutable;

namespace Cartography.Core.Sync;

/// <summary>
/// The order in which resources are asked: those first whose nodes are the targets of others' edges, so that few edges have to wait. It saves
/// waiting only; every edge is there at the end in whatever order.
/// </summary>
internal static class StepOrder
{
    /// <summary>The resources in that order; where they need one another in a circle, in the order given.</summary>
    public static IReadOnlyList<Resource> Of(IReadOnlyList<Resource> resources)
    {
        var owners = resources
            .SelectMany(resource => resource.Owns.SelectMany(schema => schema.AllLabels).Distinct(StringComparer.Ordinal).Select(label => (label, resource)))
            .ToLookup(pair => pair.label, pair => pair.resource, StringComparer.Ordinal);
        var ordered = ImmutableArray.CreateBuilder<Resource>(resources.Count);
        var visited = new HashSet<Resource>();

        foreach (var resource in resources)
        {
            Visit(resource);
        }

        return ordered.ToImmutable();

        void Visit(Resource resource)
        {
            if (!visited.Add(resource))
            {
                return;
            }

            var targets = resource.Owns.Concat(resource.Sees).SelectMany(schema => schema.Edges).Select(edge => edge.Target);

            foreach (var needed in targets.Distinct(StringComparer.Ordinal).SelectMany(label => owners[label]))
            {
                Visit(needed);
            }

            ordered.Add(resource);
        }
    }
}
