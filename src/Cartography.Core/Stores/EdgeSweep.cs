namespace Cartography.Core.Stores;

/// <summary>Stale edges.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Start">A label of the node that they leave.</param>
/// <param name="End">A label of the node that they enter.</param>
/// <param name="UpdateTag">The run's tag.</param>
/// <param name="Scopes">The scopes that were read completely.</param>
/// <param name="Limit">How many edges one call deletes at most.</param>
public sealed record EdgeSweep(string Type, string Start, string End, long UpdateTag, IReadOnlyCollection<string> Scopes, int Limit = 10_000)
    : Sweep(UpdateTag, Scopes, Limit);
