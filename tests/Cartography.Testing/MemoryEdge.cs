using Cartography.Values;

namespace Cartography.Testing;

/// <summary>An edge of a <see cref="MemoryStore"/>.</summary>
/// <param name="type">Its type.</param>
/// <param name="start">The node that it leaves.</param>
/// <param name="end">The node that it enters.</param>
public sealed class MemoryEdge(string type, MemoryNode start, MemoryNode end)
{
    /// <summary>Its type.</summary>
    public string Type => type;

    /// <summary>The node that it leaves.</summary>
    public MemoryNode Start => start;

    /// <summary>The node that it enters.</summary>
    public MemoryNode End => end;

    /// <summary>Its properties, stamps included.</summary>
    public Dictionary<string, Value> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The scope that it was last written from.</summary>
    public string Scope { get; set; } = string.Empty;
}
