namespace Cartography.Bolt;

/// <summary>The other side does not speak Bolt as it must, or what it sent is beyond the limits.</summary>
public sealed class ProtocolException(ProtocolFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What is wrong.</summary>
    public ProtocolFault Fault { get; } = fault;
}
