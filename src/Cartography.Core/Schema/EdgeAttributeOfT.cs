namespace Cartography.Core.Schema;

/// <summary>
/// An edge to the nodes of type <typeparamref name="TTarget"/> whose <see cref="By"/> equals the member's value (each of its values,
/// when it is a list). A target that does not exist gives no edge and no error; one that arrives later in the run is found. A member of a
/// record type that carries <see cref="MatchAttribute"/> (or a list of such) matches on several keys and may give the edge properties.
/// </summary>
/// <typeparam name="TTarget">The node type at the other end; its primary label counts.</typeparam>
/// <param name="type">The relationship type.</param>
/// <param name="path">Where the value stands in the vendor's answer, as in <see cref="PropertyAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class EdgeAttribute<TTarget>(string type, string? path = null) : Attribute
{
    /// <summary>The relationship type.</summary>
    public string Type => type;

    /// <summary>Where the value stands in the vendor's answer.</summary>
    public string? Path => path;

    /// <summary>Whether the edge leaves this node or enters it.</summary>
    public EdgeDirection Direction { get; set; }

    /// <summary>The target's property that the value is compared with.</summary>
    public string By { get; set; } = "id";

    /// <summary>How the value is compared.</summary>
    public MatchKind Kind { get; set; }
}
