namespace Cartography.Core.Schema;

/// <summary>
/// Declares an interface as a label that means the same at every vendor. A record that implements it gets the label, and for each member
/// that it implements the <c>_ont_</c> property that the member names; members that it leaves out are not written.
/// </summary>
/// <param name="label">The label.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class SemanticLabelAttribute(string label) : Attribute
{
    /// <summary>The label.</summary>
    public string Label => label;
}
