namespace Cartography.GraphDb.Planning;

/// <summary>A node of a pattern.</summary>
internal sealed record PatternNode(int Slot, string Name);
