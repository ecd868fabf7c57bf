using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A bundle of permissions that can be given or taken on.</summary>
[SemanticLabel("PermissionRole")]
public interface IPermissionRole
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? RoleName => null;

    /// <summary>Whether the customer or the vendor defines it: custom, builtin.</summary>
    [Normalized("type")]
    string? RoleKind => null;

    /// <summary>How far it reaches: account, org, project.</summary>
    [Normalized("scope")]
    string? RoleReach => null;
}
