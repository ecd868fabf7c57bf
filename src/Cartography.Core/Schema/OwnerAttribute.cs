namespace Cartography.Core.Schema;

/// <summary>
/// Says how the owner's edge differs from the usual one, which is <c>(owner {id})-[:RESOURCE]->(node)</c>.
/// </summary>
/// <param name="relationship">The relationship type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OwnerAttribute(string relationship = "RESOURCE") : Attribute
{
    /// <summary>The relationship type.</summary>
    public string Relationship => relationship;

    /// <summary>Inward: from the owner to the node, the usual way.</summary>
    public EdgeDirection Direction { get; set; } = EdgeDirection.Inward;

    /// <summary>The owner's properties that are matched with the scope's owner keys, in their order.</summary>
    public string[] By { get; set; } = ["id"];
}
