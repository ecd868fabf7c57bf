namespace Cartography.Core.Schema;

/// <summary>
/// An edge to nodes of a label that no record stands for, such as a label shared by several node types. See <see cref="EdgeAttribute{TTarget}"/>.
/// </summary>
/// <param name="type">The relationship type.</param>
/// <param name="target">The label at the other end.</param>
/// <param name="path">Where the value stands in the vendor's answer, as in <see cref="PropertyAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class EdgeAttribute(string type, string target, string? path = null) : Attribute
{
    /// <summary>The relationship type.</summary>
    public string Type => type;

    /// <summary>The label at the other end.</summary>
    public string Target => target;

    /// <summary>Where the value stands in the vendor's answer.</summary>
    public string? Path => path;

    /// <summary>Whether the edge leaves this node or enters it.</summary>
    public EdgeDirection Direction { get; set; }

    /// <summary>The target's property that the value is compared with.</summary>
    public string By { get; set; } = "id";

    /// <summary>How the value is compared.</summary>
    public MatchKind Kind { get; set; }
}
