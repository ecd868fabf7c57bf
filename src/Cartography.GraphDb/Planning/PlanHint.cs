namespace Cartography.GraphDb.Planning;

/// <summary>A USING of the text.</summary>
internal sealed record PlanHint(int Slot, string Label, IReadOnlyList<string> Properties);
