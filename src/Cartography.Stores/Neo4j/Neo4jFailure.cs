using Cartography.Bolt;
using Cartography.Core.Stores;

namespace Cartography.Stores.Neo4j;

/// <summary>What Bolt's failures mean for a store.</summary>
internal static class Neo4jFailure
{
    private const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";
    private const string AlreadyThere = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    private static readonly string[] MemoryCodes =
    [
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.TransactionMemoryLimit",
        "Neo.TransientError.General.TransactionOutOfMemoryError",
        "Neo.TransientError.General.OutOfMemoryError",
    ];

    /// <summary>Whether an exception is Bolt's.</summary>
    public static bool Is(Exception e) => e is BoltException or ProtocolException;

    /// <summary>The same for who uses the store.</summary>
    public static StoreException Of(Exception e) => new(e.Message, (e as BoltException)?.Code, e);

    /// <summary>Whether a transaction was too large for the server.</summary>
    public static bool IsOutOfMemory(Exception e) => e is BoltException bolt && MemoryCodes.Contains(bolt.Code, StringComparer.Ordinal);

    /// <summary>Whether somebody deleted what a transaction had just found: once more, and it finds something else.</summary>
    public static bool IsEntityGone(Exception e) => e is BoltException { Code: EntityNotFound };

    /// <summary>Whether an index was made by somebody else in the same moment.</summary>
    public static bool IsAlreadyThere(Exception e) => e is BoltException { Code: AlreadyThere };
}
