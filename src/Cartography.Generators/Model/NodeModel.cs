namespace Cartography.Generators.Model;

/// <summary>All that is known of a node type's record.</summary>
internal sealed record NodeModel(
    RecordName Record,
    string Label,
    string Module,
    string? Description,
    OwnerModel? Owner,
    EquatableArray<LabelModel> Labels,
    EquatableArray<MemberModel> Members,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<EdgeModel> Edges);
