using Cartography.Values;

namespace Cartography.Core.Schema;

/// <summary>What the generator adds to a record that carries <see cref="LinkAttribute{TSource, TTarget}"/>.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface ILinkRecord<TSelf>
    where TSelf : ILinkRecord<TSelf>
{
    /// <summary>The link as data.</summary>
    static abstract LinkSchema Schema { get; }

    /// <summary>Writes the source's keys, the target's keys and the properties, in the schema's order.</summary>
    void WriteRow(Span<Value> row);
}
