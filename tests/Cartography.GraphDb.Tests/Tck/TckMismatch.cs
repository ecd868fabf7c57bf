namespace Cartography.GraphDb.Tests.Tck;

/// <summary>A scenario that did not go as the kit says.</summary>
internal sealed class TckMismatch(string message) : Exception(message);
