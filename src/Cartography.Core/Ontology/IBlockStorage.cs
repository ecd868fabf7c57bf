using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A disk of a virtual machine.</summary>
[SemanticLabel("BlockStorage")]
public interface IBlockStorage
{
    /// <summary>Its name, or what identifies it where it has none.</summary>
    [Normalized("name")]
    string? DiskName => null;

    /// <summary>How large it is.</summary>
    [Normalized("size_gb")]
    long? DiskGigabytes => null;

    /// <summary>Whether what is on it is encrypted.</summary>
    [Normalized("encrypted")]
    bool? DiskEncrypted => null;

    /// <summary>Where it is.</summary>
    [Normalized("region")]
    string? DiskRegion => null;

    /// <summary>creating, available, in_use, deleting, deleted, error or unknown.</summary>
    [Normalized("state")]
    string? DiskState => null;
}
