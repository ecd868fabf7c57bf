using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>All node types and links that are known, and what can be asked about them together.</summary>
public sealed class SchemaCatalog
{
    /// <summary>A catalogue of these.</summary>
    public SchemaCatalog(IEnumerable<NodeSchema> nodes, IEnumerable<LinkSchema> links)
    {
        Nodes = [.. nodes];
        Links = [.. links];
        ByLabel = Nodes
            .SelectMany(node => node.AllLabels.Distinct(StringComparer.Ordinal).Select(label => (label, node)))
            .GroupBy(pair => pair.label, pair => pair.node, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The node types, in the order of their providers.</summary>
    public ImmutableArray<NodeSchema> Nodes { get; }

    /// <summary>The links.</summary>
    public ImmutableArray<LinkSchema> Links { get; }

    /// <summary>The node types that can give a node this label.</summary>
    public FrozenDictionary<string, ImmutableArray<NodeSchema>> ByLabel { get; }

    /// <summary>Every index that these types need, each once.</summary>
    public IReadOnlyList<IndexSchema> Indexes =>
        [.. Nodes.SelectMany(node => node.Indexes).Concat(Links.SelectMany(LinkIndexes)).Distinct()];

    private static IEnumerable<IndexSchema> LinkIndexes(LinkSchema link) =>
        link.SourceMatch.Select(key => new IndexSchema(link.Source, key.Property))
            .Concat(link.TargetMatch.Select(key => new IndexSchema(link.Target, key.Property)));
}
