namespace Cartography.Values;

/// <summary>A node with its contents, as a client sees it.</summary>
/// <param name="Id">Its number; stays through reopening, is never used again.</param>
/// <param name="ElementId">Its id as text, as <c>elementId()</c> gives it.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record Node(long Id, string ElementId, IReadOnlyList<string> Labels, MapValue Properties);
