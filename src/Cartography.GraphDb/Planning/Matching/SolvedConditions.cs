namespace Cartography.GraphDb.Planning.Matching;

/// <summary>Conditions that a step takes care of.</summary>
/// <param name="Dropped">They hold for each of its rows.</param>
/// <param name="Counted">They are tested again, but its number of rows has them in already.</param>
internal sealed record SolvedConditions(IReadOnlyList<Condition> Dropped, IReadOnlyList<Condition> Counted)
{
    public static SolvedConditions None { get; } = new([], []);
}
