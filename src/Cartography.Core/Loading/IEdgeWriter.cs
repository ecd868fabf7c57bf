using Cartography.Values;

namespace Cartography.Core.Loading;

/// <summary>Takes the edges of one row; numbers are positions in the schema's edges.</summary>
public interface IEdgeWriter
{
    /// <summary>An edge to the node with this key; a null key is no edge.</summary>
    void Add(int edge, Value key);

    /// <summary>An edge to each node with one of these keys.</summary>
    void AddEach(int edge, IReadOnlyList<string>? keys);

    /// <summary>An edge with several keys or with properties: the keys in the schema's order, then the properties.</summary>
    void AddRow(int edge, params ReadOnlySpan<Value> keysAndProperties);
}
