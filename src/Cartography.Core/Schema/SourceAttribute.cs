namespace Cartography.Core.Schema;

/// <summary>In a link: the member is compared with this property of the node that the link leaves.</summary>
/// <param name="property">The source's property.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class SourceAttribute(string property = "id") : Attribute
{
    /// <summary>The source's property.</summary>
    public string Property => property;
}
