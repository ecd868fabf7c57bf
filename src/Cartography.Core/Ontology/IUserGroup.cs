using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A group of accounts.</summary>
[SemanticLabel("UserGroup")]
public interface IUserGroup
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? GroupName => null;

    /// <summary>What it is for.</summary>
    [Normalized("description", Index = false)]
    string? GroupDescription => null;
}
