namespace Cartography.Core.Schema;

/// <summary>A label beside the primary one. Several conditional declarations of one label are alternatives.</summary>
/// <param name="label">The label.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExtraLabelAttribute(string label) : Attribute
{
    /// <summary>The label.</summary>
    public string Label => label;

    /// <summary>
    /// Conditions, all of which must hold, each <c>property=text</c>. The label is taken away when they no longer hold. Empty: always.
    /// </summary>
    public string[] When { get; set; } = [];
}
