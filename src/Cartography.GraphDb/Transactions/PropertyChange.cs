using Cartography.Values;

namespace Cartography.GraphDb.Transactions;

/// <summary>A property to set.</summary>
/// <param name="Key">The number of its key.</param>
/// <param name="Value">What it becomes; null removes it.</param>
internal readonly record struct PropertyChange(int Key, Value Value);
