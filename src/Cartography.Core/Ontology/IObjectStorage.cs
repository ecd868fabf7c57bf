using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>A bucket or container of files.</summary>
[SemanticLabel("ObjectStorage")]
public interface IObjectStorage
{
    /// <summary>Its name.</summary>
    [Normalized("name")]
    string? StorageName => null;

    /// <summary>Where it is.</summary>
    [Normalized("location")]
    string? StorageLocation => null;

    /// <summary>Whether what is in it is encrypted at rest.</summary>
    [Normalized("encrypted")]
    bool? StorageEncrypted => null;

    /// <summary>Whether older versions of files are kept.</summary>
    [Normalized("versioning")]
    bool? StorageVersioning => null;

    /// <summary>Whether everyone can read or list it.</summary>
    [Normalized("public")]
    bool? StoragePublic => null;
}
