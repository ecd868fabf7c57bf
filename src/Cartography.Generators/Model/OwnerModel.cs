namespace Cartography.Generators.Model;

/// <summary>Where a record's nodes belong.</summary>
internal sealed record OwnerModel(string Label, string Relationship, bool Inward, EquatableArray<string> Match);
