using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A part of a virtual network.</summary>
[SemanticLabel("Subnet")]
public interface ISubnet
{
    /// <summary>Its name, or what identifies it where it has none.</summary>
    [Normalized("name")]
    string? SubnetName => null;

    /// <summary>Its range of addresses.</summary>
    [Normalized("cidr_block")]
    string? SubnetRange => null;

    /// <summary>The part of the region that it is in.</summary>
    [Normalized("availability_zone")]
    string? SubnetZone => null;

    /// <summary>Where it is.</summary>
    [Normalized("region")]
    string? SubnetRegion => null;
}
