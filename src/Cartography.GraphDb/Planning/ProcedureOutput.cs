namespace Cartography.GraphDb.Planning;

/// <summary>A column of a procedure and the slot it goes to.</summary>
internal readonly record struct ProcedureOutput(int Position, int Slot);
