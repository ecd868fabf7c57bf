namespace Cartography.GraphDb.Planning;

/// <summary>Relationships of a pattern that may not meet those of another: one, or a list of them.</summary>
internal sealed record Trail(int Slot, IReadOnlyList<string>? Types, bool IsList)
{
    public bool MayMeet(Trail other) => Types is null || other.Types is null || Types.Intersect(other.Types).Any();
}
