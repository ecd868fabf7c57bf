using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>What the server itself has to refuse.</summary>
internal static class Failures
{
    private static readonly MapValue ClientError = MapValue.Of(("_classification", "CLIENT_ERROR"));

    public static Failure Of(ProtocolException e) => new(CodeOf(e.Fault), e.Message)
    {
        GqlStatus = "08N06",
        GqlDescription = "error: connection exception - protocol error. General network protocol error.",
        DiagnosticRecord = ClientError,
    };

    public static Failure WrongState(string message, SessionState state) => new(
        "Neo.ClientError.Request.Invalid", $"A message {message.ToUpperInvariant()} has no place in the state {NameOf(state)}.");

    public static Failure Interrupted() => new(
        "Neo.ClientError.Transaction.Terminated", "The transaction was ended by its client before it was done.");

    public static Failure TimedOut() => new(
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
        "The transaction was ended, since it took longer than its timeout. Give it more time, or less work.");

    public static Failure Unknown() => new(
        "Neo.DatabaseError.General.UnknownError", "The database failed in an unexpected way. The server's log says how.");

    private static string CodeOf(ProtocolFault fault) => fault switch
    {
        ProtocolFault.InvalidFormat => "Neo.ClientError.Request.InvalidFormat",
        ProtocolFault.OutOfRange => "Neo.ClientError.Statement.ArgumentError",
        _ => "Neo.ClientError.Request.Invalid",
    };

    private static string NameOf(SessionState state) => state switch
    {
        SessionState.Negotiation => "NEGOTIATION",
        SessionState.Authentication => "AUTHENTICATION",
        SessionState.AutoCommit => "AUTO_COMMIT",
        SessionState.InTransaction => "IN_TRANSACTION",
        SessionState.Failed => "FAILED",
        _ => "READY",
    };
}
