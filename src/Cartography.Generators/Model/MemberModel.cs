namespace Cartography.Generators.Model;

/// <summary>A member of a record.</summary>
internal sealed record MemberModel(
    string Name,
    string Type,
    ValueForm Form,
    bool IsNullable,
    bool IsRequired,
    bool IsSettable,
    string? Path,
    string? Description);
