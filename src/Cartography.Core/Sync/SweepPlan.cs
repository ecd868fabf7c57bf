using Cartography.Core.Schema;
using Cartography.Core.Stores;

namespace Cartography.Core.Sync;

/// <summary>
/// What may be deleted after a run: of each label and edge, what was last written from a scope that every resource owning it has read completely
/// in this run. Nothing else in the program deletes.
/// </summary>
internal static class SweepPlan
{
    /// <summary>The sweeps of one provider, nodes before edges.</summary>
    /// <param name="resources">All resources of the provider, selected or not.</param>
    /// <param name="complete">For a resource, the ids of the scopes that it has read completely.</param>
    /// <param name="updateTag">The run's tag.</param>
    public static IEnumerable<Sweep> Of(IReadOnlyList<Resource> resources, Func<Resource, IReadOnlySet<string>> complete, long updateTag)
    {
        foreach (var label in resources.SelectMany(OwnedLabels).Distinct(StringComparer.Ordinal))
        {
            if (CommonScopes(resources.Where(resource => OwnedLabels(resource).Contains(label, StringComparer.Ordinal)), complete) is { Count: > 0 } scopes)
            {
                yield return new NodeSweep(label, updateTag, scopes);
            }
        }

        foreach (var edge in resources.SelectMany(OwnedEdges).Distinct())
        {
            if (CommonScopes(resources.Where(resource => OwnedEdges(resource).Contains(edge)), complete) is { Count: > 0 } scopes)
            {
                yield return new EdgeSweep(edge.Type, edge.Start, edge.End, updateTag, scopes);
            }
        }
    }

    private static IReadOnlyCollection<string> CommonScopes(IEnumerable<Resource> owners, Func<Resource, IReadOnlySet<string>> complete) =>
        [.. owners.Select(owner => (IEnumerable<string>)complete(owner)).Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OwnedLabels(Resource resource) =>
        resource.Owns.Where(schema => schema.Owner is not null).Select(schema => schema.Label);

    private static IEnumerable<(string Type, string Start, string End)> OwnedEdges(Resource resource)
    {
        foreach (var schema in resource.Owns)
        {
            if (schema.Owner is { } owner)
            {
                yield return Ends(schema, owner.Relationship, owner.Label, owner.Direction);
            }

            foreach (var edge in schema.Edges)
            {
                yield return Ends(schema, edge.Type, edge.Target, edge.Direction);
            }
        }
    }

    private static (string Type, string Start, string End) Ends(NodeSchema schema, string type, string other, EdgeDirection direction) =>
        direction == EdgeDirection.Outward ? (type, schema.Label, other) : (type, other, schema.Label);
}
