using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>An identity that a program or a vendor's service acts under.</summary>
[SemanticLabel("ServiceAccount")]
public interface IServiceAccount
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? ServiceAccountName => null;
}
