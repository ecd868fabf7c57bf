namespace Cartography.Core.Schema;

/// <summary>A member that is read but not stored by itself: computed properties, keys and edges of the record are made from it.</summary>
/// <param name="path">Where the value stands in the vendor's answer, as in <see cref="PropertyAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class FromAttribute(string path) : Attribute
{
    /// <summary>Where the value stands in the vendor's answer.</summary>
    public string Path => path;
}
