namespace Cartography.Core.Stores;

/// <summary>Rows to be written, all of one shape and with one stamp: <see cref="NodeBatch"/> or <see cref="EdgeBatch"/>.</summary>
/// <param name="Stamp">What every row gets besides its own properties.</param>
public abstract record GraphBatch(Stamp Stamp);
