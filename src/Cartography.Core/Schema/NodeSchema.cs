using System.Collections.Immutable;

namespace Cartography.Core.Schema;

/// <summary>
/// A node type as plain data: what the loader, the sweep, the documentation and the tests depend on. Made by the generator from a record,
/// but nothing here knows that.
/// </summary>
public sealed record NodeSchema
{
    /// <summary>The record's name, unique in its provider.</summary>
    public required string Name { get; init; }

    /// <summary>The primary label; nodes are merged on it and <c>id</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The provider's module, such as aws.</summary>
    public required string Module { get; init; }

    /// <summary>The properties that a row holds, in its order; the first is <c>id</c>. Stamps are not among them.</summary>
    public required ImmutableArray<PropertySchema> Properties { get; init; }

    /// <summary>Labels beside the primary one.</summary>
    public ImmutableArray<LabelSchema> Labels { get; init; } = [];

    /// <summary>Where the nodes belong; null when nowhere.</summary>
    public OwnerSchema? Owner { get; init; }

    /// <summary>The edges that a row gives, in the order that the row writer numbers them.</summary>
    public ImmutableArray<EdgeSchema> Edges { get; init; } = [];

    /// <summary>What the node stands for, for people.</summary>
    public string? Description { get; init; }

    /// <summary>All labels that a node of this type can carry, the primary one first.</summary>
    public IEnumerable<string> AllLabels => Labels.Select(label => label.Label).Prepend(Label);

    /// <summary>The indexes that loading and querying this type needs; some may be named twice.</summary>
    public IEnumerable<IndexSchema> Indexes
    {
        get
        {
            foreach (var label in AllLabels)
            {
                yield return new IndexSchema(label, "id");
                yield return new IndexSchema(label, "lastupdated");
            }

            foreach (var property in Properties.Where(property => property.Indexed))
            {
                var normalized = property.Name.StartsWith("_ont_", StringComparison.Ordinal);

                foreach (var label in normalized ? Labels.Select(extra => extra.Label) : [Label])
                {
                    yield return new IndexSchema(label, property.Name);
                }
            }

            foreach (var edge in Edges)
            {
                foreach (var key in edge.Match)
                {
                    yield return new IndexSchema(edge.Target, key.Property);
                }
            }
        }
    }
}
