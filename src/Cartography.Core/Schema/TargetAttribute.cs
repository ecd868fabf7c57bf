namespace Cartography.Core.Schema;

/// <summary>In a link: the member is compared with this property of the node that the link enters.</summary>
/// <param name="property">The target's property.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class TargetAttribute(string property = "id") : Attribute
{
    /// <summary>The target's property.</summary>
    public string Property => property;
}
