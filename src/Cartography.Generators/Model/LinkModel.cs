namespace Cartography.Generators.Model;

/// <summary>All that is known of a link's record.</summary>
internal sealed record LinkModel(
    RecordName Record,
    string Type,
    string Module,
    string? Description,
    string Source,
    EquatableArray<MatchModel> SourceMatch,
    string Target,
    EquatableArray<MatchModel> TargetMatch,
    EquatableArray<PropertyModel> Properties);
