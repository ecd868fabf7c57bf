namespace Cartography.GraphDb.Tests.Disks;

/// <summary>The simulated machine has lost its power: no call succeeds any more.</summary>
internal sealed class PowerLossException() : IOException("The power is gone.");
