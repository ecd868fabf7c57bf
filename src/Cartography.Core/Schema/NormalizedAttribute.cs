namespace Cartography.Core.Schema;

/// <summary>In a semantic label's interface: the field that the member fills, stored as <c>_ont_</c> + name.</summary>
/// <param name="name">The field's name without its prefix.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class NormalizedAttribute(string name) : Attribute
{
    /// <summary>The field's name without its prefix.</summary>
    public string Name => name;

    /// <summary>Whether queries look nodes up by it.</summary>
    public bool Index { get; set; } = true;
}
