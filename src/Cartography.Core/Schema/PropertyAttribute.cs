namespace Cartography.Core.Schema;

/// <summary>
/// A property of the node or edge. A member may carry several: then one value is stored under several names.
/// </summary>
/// <param name="name">The name in the graph.</param>
/// <param name="path">
/// Where the value stands in the vendor's answer, in the wire's names: <c>instanceState.name</c>, <c>groupSet[].groupId</c>;
/// <c>[]</c> is a list, <c>[flat]</c> a list that XML writes without an element around it. Nothing when the record computes the value
/// or the resource gives it.
/// </param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class PropertyAttribute(string name, string? path = null) : Attribute
{
    /// <summary>The name in the graph.</summary>
    public string Name => name;

    /// <summary>Where the value stands in the vendor's answer.</summary>
    public string? Path => path;

    /// <summary>Whether queries look nodes up by it.</summary>
    public bool Index { get; set; }
}
