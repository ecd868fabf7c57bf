using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A virtual or physical machine that a vendor runs for its customer.</summary>
[SemanticLabel("ComputeInstance")]
public interface IComputeInstance
{
    /// <summary>Its name, or what identifies it where it has none.</summary>
    [Normalized("name")]
    string? InstanceName => null;

    /// <summary>Where it runs.</summary>
    [Normalized("region")]
    string? InstanceRegion => null;

    /// <summary>Its address on the internet.</summary>
    [Normalized("public_ip_address")]
    string? PublicAddress => null;

    /// <summary>Its address in its own network.</summary>
    [Normalized("private_ip_address")]
    string? PrivateAddress => null;

    /// <summary>pending, starting, running, stopping, stopped, suspended, terminated, error, migrating or unknown.</summary>
    [Normalized("state")]
    string? InstanceState => null;

    /// <summary>The vendor's size, such as t3.micro.</summary>
    [Normalized("type")]
    string? InstanceSize => null;

    /// <summary>When it was made.</summary>
    [Normalized("created_at")]
    DateTimeOffset? InstanceCreated => null;
}
