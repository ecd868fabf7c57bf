namespace Cartography.Bolt;

/// <summary>What is wrong with what the other side sent.</summary>
public enum ProtocolFault
{
    /// <summary>A message that ends too early, or bytes that are no Bolt: nothing after it can be understood.</summary>
    Unreadable,

    /// <summary>A whole message with a value that has no place there.</summary>
    Invalid,

    /// <summary>A whole message with a value that is of the right type and too large.</summary>
    OutOfRange,

    /// <summary>A whole message with another number of fields than it must have.</summary>
    InvalidFormat,

    /// <summary>A message that may not be sent now, or an answer to nothing.</summary>
    OutOfOrder,

    /// <summary>More than the limits allow.</summary>
    TooLarge,

    /// <summary>No version of the protocol that both sides speak.</summary>
    NoCommonVersion,

    /// <summary>The connection ended in the middle.</summary>
    Closed,

    /// <summary>The certificate of the server is not trusted.</summary>
    Untrusted,

    /// <summary>No server, or no free connection, could be had in time.</summary>
    Unavailable,

    /// <summary>The connection ended while a commit was under way: it may have been done or not.</summary>
    CommitUnknown,
}
