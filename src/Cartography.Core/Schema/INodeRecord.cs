using Cartography.Core.Loading;
using Cartography.Values;

namespace Cartography.Core.Schema;

/// <summary>What the generator adds to a record that carries <see cref="NodeAttribute"/>.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface INodeRecord<TSelf>
    where TSelf : INodeRecord<TSelf>
{
    /// <summary>The node type as data.</summary>
    static abstract NodeSchema Schema { get; }

    /// <summary>Writes the values of <see cref="NodeSchema.Properties"/>, in their order.</summary>
    /// <param name="row">As long as the schema has properties.</param>
    void WriteProperties(Span<Value> row);

    /// <summary>Writes the keys of the ends of <see cref="NodeSchema.Edges"/>.</summary>
    void WriteEdges(IEdgeWriter edges);
}
