using System.Collections.Immutable;

namespace Cartography.Core.Stores;

/// <summary>What nodes of one type have in common.</summary>
/// <param name="Label">The primary label; nodes are merged on it and <c>id</c>.</param>
/// <param name="Labels">Labels that every node gets beside it.</param>
/// <param name="ConditionalLabels">Labels that a row switches on or off, at most 32.</param>
/// <param name="Properties">The names of a row's values; the first is <c>id</c>.</param>
public sealed record NodeShape(
    string Label, ImmutableArray<string> Labels, ImmutableArray<string> ConditionalLabels, ImmutableArray<string> Properties);
