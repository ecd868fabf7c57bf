namespace Cartography.Values;

/// <summary>A walk through the graph: one node more than relationships. Items are references or have their contents, all alike.</summary>
public sealed class Path
{
    private readonly Value[] _nodes;
    private readonly Value[] _relationships;

    /// <summary>A path of these nodes and relationships in walking order. The arrays are taken over.</summary>
    public Path(Value[] nodes, Value[] relationships)
    {
        if (nodes.Length != relationships.Length + 1)
        {
            throw new ArgumentException($"{nodes.Length} nodes and {relationships.Length} relationships make no path.", nameof(nodes));
        }

        _nodes = nodes;
        _relationships = relationships;
    }

    /// <summary>The nodes, in walking order.</summary>
    public ReadOnlySpan<Value> Nodes => _nodes;

    /// <summary>The relationships, in walking order; each may be walked along or against its direction.</summary>
    public ReadOnlySpan<Value> Relationships => _relationships;

    /// <summary>How many relationships.</summary>
    public int Length => _relationships.Length;
}
