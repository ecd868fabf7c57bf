using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>What a vendor sells to a customer as a whole: an account, an organisation, a project.</summary>
[SemanticLabel("Tenant")]
public interface ITenant
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? TenantName => null;

    /// <summary>active, suspended, pending_deletion, closed or unknown.</summary>
    [Normalized("status")]
    string? TenantStatus => null;
}
