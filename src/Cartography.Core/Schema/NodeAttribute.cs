namespace Cartography.Core.Schema;

/// <summary>
/// Declares a record as a node type: the generator gives it its schema, its reader and its row writer. The record is
/// <c>partial</c>, has one <see cref="KeyAttribute"/>, and says where it belongs: <see cref="IWithin{TOwner}"/> or <see cref="IOwnerless"/>.
/// Several records may write one label, each its own properties.
/// </summary>
/// <param name="label">The primary label; nodes are merged on it and <c>id</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeAttribute(string label) : Attribute
{
    /// <summary>The primary label.</summary>
    public string Label => label;

    /// <summary>
    /// What <c>_module_name</c> says after <c>cartography:</c>. When not given: the part of the namespace after
    /// <c>Cartography.Providers.</c>, in lower case.
    /// </summary>
    public string? Module { get; set; }

    /// <summary>
    /// Whether the labels of the semantic interfaces that the record implements are given to the node. False for a record that
    /// writes normalised fields of a label that another record gives.
    /// </summary>
    public bool SemanticLabels { get; set; } = true;
}
