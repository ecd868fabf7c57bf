namespace Cartography.GraphDb.Batches;

/// <summary>Rows to be written, all of one form and with one stamp: <see cref="NodeRows"/> or <see cref="EdgeRows"/>.</summary>
/// <param name="Stamp">What every row gets besides its own properties.</param>
public abstract record Batch(BatchStamp Stamp);
