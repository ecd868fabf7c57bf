namespace Cartography.Core.Stores;

/// <summary>Something to be deleted because it was not seen: <see cref="NodeSweep"/> or <see cref="EdgeSweep"/>.</summary>
/// <param name="UpdateTag">The run's tag: what carries another one (not none) is stale.</param>
/// <param name="Scopes">Only what was last written from one of these scopes may go.</param>
/// <param name="Limit">How many items one call deletes at most.</param>
public abstract record Sweep(long UpdateTag, IReadOnlyCollection<string> Scopes, int Limit);
