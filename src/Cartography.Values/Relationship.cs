namespace Cartography.Values;

/// <summary>A relationship with its contents, as a client sees it.</summary>
/// <param name="Id">Its number; stays through reopening, is never used again.</param>
/// <param name="ElementId">Its id as text.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartId">The number of the node that it leaves.</param>
/// <param name="StartElementId">The id as text of the node that it leaves.</param>
/// <param name="EndId">The number of the node that it enters.</param>
/// <param name="EndElementId">The id as text of the node that it enters.</param>
/// <param name="Properties">Its properties.</param>
public sealed record Relationship(
    long Id, string ElementId, string Type, long StartId, string StartElementId, long EndId, string EndElementId, MapValue Properties);
