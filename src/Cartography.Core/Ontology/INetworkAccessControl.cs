using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>Rules that let traffic through or keep it out.</summary>
[SemanticLabel("NetworkAccessControl")]
public interface INetworkAccessControl
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? ControlName => null;
}
