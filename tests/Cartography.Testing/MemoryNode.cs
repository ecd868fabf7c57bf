using Cartography.Values;

namespace Cartography.Testing;

/// <summary>A node of a <see cref="MemoryStore"/>.</summary>
public sealed class MemoryNode
{
    /// <summary>Its labels.</summary>
    public SortedSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Its properties, stamps included.</summary>
    public Dictionary<string, Value> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The scope that it was last written from.</summary>
    public string Scope { get; set; } = string.Empty;
}
