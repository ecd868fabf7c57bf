using System.Collections.Immutable;

namespace Cartography.Core.Stores;

/// <summary>What edges of one batch have in common.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Start">How the node is found that it leaves.</param>
/// <param name="End">How the node is found that it enters.</param>
/// <param name="Properties">The names of a row's values after the keys.</param>
public sealed record EdgeShape(string Type, EdgeEnd Start, EdgeEnd End, ImmutableArray<string> Properties);
