namespace Cartography.Generators.Model;

/// <summary>An edge that a record declares.</summary>
internal sealed record EdgeModel(
    string Type,
    string Target,
    bool Inward,
    EquatableArray<MatchModel> Match,
    EquatableArray<PropertyModel> Properties,
    EdgeForm Form,
    string Member,
    string? Path,
    string? Description);
