namespace Cartography.GraphDb.Execution;

/// <summary>A piece of a path.</summary>
internal readonly record struct PathPart(int Slot, PathPartKind Kind);
