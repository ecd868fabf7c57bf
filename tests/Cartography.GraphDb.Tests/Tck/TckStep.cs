namespace Cartography.GraphDb.Tests.Tck;

/// <summary>One step of a scenario.</summary>
internal sealed record TckStep(string Text, string? DocString, IReadOnlyList<IReadOnlyList<string>> Table);
