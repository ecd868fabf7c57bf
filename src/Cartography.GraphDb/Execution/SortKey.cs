namespace Cartography.GraphDb.Execution;

/// <summary>A slot to sort by.</summary>
internal readonly record struct SortKey(int Slot, bool Descending);
