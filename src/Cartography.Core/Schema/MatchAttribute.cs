namespace Cartography.Core.Schema;

/// <summary>In a record that stands for an edge: the member is compared with this property of the target.</summary>
/// <param name="property">The target's property.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class MatchAttribute(string property) : Attribute
{
    /// <summary>The target's property.</summary>
    public string Property => property;

    /// <summary>How the value is compared.</summary>
    public MatchKind Kind { get; set; }
}
