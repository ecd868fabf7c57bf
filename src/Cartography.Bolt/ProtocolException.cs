namespace Cartography.Bolt;

/// <summary>The other side does not speak Bolt as it must, or what it sent is beyond the limits. The connection is of no further use.</summary>
public sealed class ProtocolException(string message, Exception? inner = null) : Exception(message, inner);
