using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A network of a customer's own at a vendor.</summary>
[SemanticLabel("VirtualNetwork")]
public interface IVirtualNetwork
{
    /// <summary>Its name, or what identifies it where it has none.</summary>
    [Normalized("name")]
    string? NetworkName => null;

    /// <summary>Its range of addresses.</summary>
    [Normalized("cidr")]
    string? NetworkRange => null;

    /// <summary>Where it is.</summary>
    [Normalized("region")]
    string? NetworkRegion => null;
}
