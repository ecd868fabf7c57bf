using System.Collections.Concurrent;
using Cartography.Core.Schema;
using Cartography.Core.Stores;

namespace Cartography.Core.Loading;

/// <summary>What the steps of one run share while they load.</summary>
internal sealed class LoadSession(Loader loader, EdgeQueue edges, long updateTag, string version, TimeProvider time)
{
    private readonly ConcurrentDictionary<NodeSchema, LoadPlan> _plans = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<LinkSchema, EdgeShape> _links = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(string Module, string Scope), Stamp> _stamps = new();
    private readonly long _firstSeen = time.GetUtcNow().ToUnixTimeMilliseconds();

    public Loader Loader => loader;

    public EdgeQueue Edges => edges;

    public LoadPlan PlanOf(NodeSchema schema) => _plans.GetOrAdd(schema, static made => new LoadPlan(made));

    public EdgeShape ShapeOf(LinkSchema schema) => _links.GetOrAdd(schema, static link => new EdgeShape(
        link.Type,
        new EdgeEnd(link.Source, link.SourceMatch),
        new EdgeEnd(link.Target, link.TargetMatch),
        [.. link.Properties.Select(property => property.Name)]));

    /// <summary>One object for each module and scope, so that stores can compare by reference.</summary>
    public Stamp StampOf(string module, string scope) => _stamps.GetOrAdd(
        (module, scope), key => new Stamp(updateTag, _firstSeen, "cartography:" + key.Module, version, key.Scope));
}
