namespace Cartography.GraphDb.Planning;

/// <summary>A column of a result and its slot.</summary>
internal sealed record Column(string Name, int Slot);
