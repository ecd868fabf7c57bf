namespace Cartography.Core.Schema;

/// <summary>The property that becomes the node's <c>id</c>: text or a whole number.</summary>
/// <param name="path">Where it stands in the vendor's answer; nothing when the record computes it or the resource gives it.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class KeyAttribute(string? path = null) : Attribute
{
    /// <summary>Where it stands in the vendor's answer.</summary>
    public string? Path => path;
}
