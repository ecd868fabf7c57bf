namespace Cartography.Core.Stores;

/// <summary>Stale nodes, with their edges.</summary>
/// <param name="Label">The label that they carry.</param>
/// <param name="UpdateTag">The run's tag.</param>
/// <param name="Scopes">The scopes that were read completely.</param>
/// <param name="Limit">How many nodes one call deletes at most.</param>
public sealed record NodeSweep(string Label, long UpdateTag, IReadOnlyCollection<string> Scopes, int Limit = 10_000)
    : Sweep(UpdateTag, Scopes, Limit);
