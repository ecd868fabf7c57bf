namespace Cartography.Bolt.Server.Sessions;

/// <summary>Where a client stands.</summary>
[Flags]
internal enum SessionState
{
    None = 0,

    /// <summary>Nothing was said yet.</summary>
    Negotiation = 1,

    /// <summary>HELLO came, LOGON did not.</summary>
    Authentication = 2,

    /// <summary>Known, and idle.</summary>
    Ready = 4,

    /// <summary>A result of a query in its own transaction is open.</summary>
    AutoCommit = 8,

    /// <summary>A transaction is open.</summary>
    InTransaction = 16,

    /// <summary>Something failed; RESET leads back.</summary>
    Failed = 32,
}
