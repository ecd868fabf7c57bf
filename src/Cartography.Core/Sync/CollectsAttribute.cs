using Cartography.Core.Schema;

namespace Cartography.Core.Sync;

/// <summary>Names node types that a resource writes: <see cref="OwnsAttribute"/> or <see cref="SeesAttribute"/>.</summary>
public abstract class CollectsAttribute : Attribute
{
    /// <summary>The node types.</summary>
    public abstract IReadOnlyList<NodeSchema> Schemas { get; }
}
