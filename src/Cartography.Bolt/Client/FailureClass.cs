using Cartography.Bolt.Results;

namespace Cartography.Bolt.Client;

/// <summary>What a failure means for who wants to try again, as Neo4j's own drivers see it.</summary>
internal static class FailureClass
{
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    private const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    private const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";
    private const string TransientPrefix = "Neo.TransientError.";

    /// <summary>Two codes of older servers call transient what a user did on purpose.</summary>
    public static Failure Corrected(Failure failure) => failure.Code switch
    {
        "Neo.TransientError.Transaction.Terminated" => failure with { Code = "Neo.ClientError.Transaction.Terminated" },
        "Neo.TransientError.Transaction.LockClientStopped" => failure with { Code = "Neo.ClientError.Transaction.LockClientStopped" },
        _ => failure,
    };

    /// <summary>Whether the same transaction may succeed when it is run again.</summary>
    public static bool IsRetriable(Exception e) => e switch
    {
        BoltException { Code: NotALeader or ReadOnlyDatabase or AuthorizationExpired } => true,
        BoltException bolt => bolt.Code.StartsWith(TransientPrefix, StringComparison.Ordinal),
        ProtocolException { Fault: ProtocolFault.Closed or ProtocolFault.Unavailable } => true,
        _ => false,
    };

    /// <summary>Whether a server says that it is not the one to write to.</summary>
    public static bool IsNotTheWriter(BoltException e) => e.Code is NotALeader or ReadOnlyDatabase;
}
