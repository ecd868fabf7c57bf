using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Transactions;

internal sealed partial class WriteTransaction
{
    /// <summary>A stamp with these properties over those of another one, and a scope.</summary>
    internal uint Stamp(ReadOnlySpan<PropertyChange> sorted, uint over, uint scopePlusOne) =>
        _writer.InternStamp(MergedBlock(StampBlock(over), sorted), scopePlusOne);

    /// <summary>Bytes as properties.</summary>
    internal PropertyBlock BlockOf(ReadOnlySpan<byte> bytes) => new(bytes, Catalog.Shapes[PropertyBlock.ShapeOf(bytes)]);
}
