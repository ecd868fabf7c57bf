namespace Cartography.GraphDb.Planning;

/// <summary>What a step reads or changes in the graph, as far as another step could notice.</summary>
internal sealed record Effects
{
    public static Effects None { get; } = new();

    public static Effects AllNodes { get; } = new() { AnyNode = true };

    public static Effects Everything { get; } = new() { AnyNode = true, AnyRelationship = true, AnyLabel = true, AnyProperty = true };

    /// <summary>All nodes, whatever their labels; for a change, nodes with unknown labels come or go.</summary>
    public bool AnyNode { get; init; }

    /// <summary>A new node, whose labels stand in <see cref="NodeLabels"/>.</summary>
    public bool NewNode { get; init; }

    /// <summary>Relationships of all types.</summary>
    public bool AnyRelationship { get; init; }

    /// <summary>All labels of nodes.</summary>
    public bool AnyLabel { get; init; }

    /// <summary>All properties.</summary>
    public bool AnyProperty { get; init; }

    /// <summary>Labels by which nodes are found, or which nodes get, lose or come with.</summary>
    public IReadOnlyList<string> NodeLabels { get; init; } = [];

    /// <summary>Types of relationships found, or that come or go.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Properties read or changed.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    public bool IsNone => ReferenceEquals(this, None);

    public static Effects NodesWith(string label) => new() { NodeLabels = [label] };

    public static Effects RelationshipsOf(IReadOnlyList<string>? types) => types is null ? new() { AnyRelationship = true } : new() { Types = types };

    public static Effects PropertyReads(IReadOnlyList<string> keys) => new() { Properties = keys };

    public static Effects Union(IEnumerable<Effects> all) => all.Aggregate(None, (left, right) => left.With(right));

    public Effects With(Effects other) => IsNone ? other : other.IsNone ? this : new Effects
    {
        AnyNode = AnyNode || other.AnyNode,
        NewNode = NewNode || other.NewNode,
        AnyRelationship = AnyRelationship || other.AnyRelationship,
        AnyLabel = AnyLabel || other.AnyLabel,
        AnyProperty = AnyProperty || other.AnyProperty,
        NodeLabels = [.. NodeLabels.Union(other.NodeLabels)],
        Types = [.. Types.Union(other.Types)],
        Properties = [.. Properties.Union(other.Properties)],
    };

    /// <summary>Whether what these reads see can differ by those changes.</summary>
    public bool ReadsWhatChanges(Effects writes) =>
        NodesConflict(writes) || LabelsConflict(writes) || RelationshipsConflict(writes) || PropertiesConflict(writes);

    private bool NodesConflict(Effects writes) => AnyNode && (writes.AnyNode || writes.NewNode);

    private bool LabelsConflict(Effects writes) =>
        (NodeLabels.Count > 0 && (writes.AnyNode || writes.AnyLabel || writes.NodeLabels.Intersect(NodeLabels).Any()))
        || (AnyLabel && (writes.AnyNode || writes.AnyLabel || (writes.NodeLabels.Count > 0 && !writes.NewNode)));

    private bool RelationshipsConflict(Effects writes) =>
        (AnyRelationship && (writes.AnyRelationship || writes.Types.Count > 0))
        || (Types.Count > 0 && (writes.AnyRelationship || writes.Types.Intersect(Types).Any()));

    private bool PropertiesConflict(Effects writes) =>
        (AnyProperty && (writes.AnyProperty || writes.Properties.Count > 0))
        || (Properties.Count > 0 && (writes.AnyProperty || writes.Properties.Intersect(Properties).Any()));
}
