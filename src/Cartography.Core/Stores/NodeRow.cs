using Cartography.Values;

namespace Cartography.Core.Stores;

/// <summary>One node.</summary>
/// <param name="Values">The values of the shape's properties, in their order; the first is the id and not null.</param>
/// <param name="Labels">Which conditional labels the node carries: bit i stands for the shape's conditional label i.</param>
public readonly record struct NodeRow(Value[] Values, uint Labels);
