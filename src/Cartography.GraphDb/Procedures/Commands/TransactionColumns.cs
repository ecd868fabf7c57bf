using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>The columns of SHOW TRANSACTIONS.</summary>
internal static class TransactionColumns
{
    public static ProcedureColumn[] All { get; } =
    [
        new("database", CypherType.String),
        new("transactionId", CypherType.String),
        new("currentQueryId", CypherType.String),
        new("outerTransactionId", CypherType.String, IsDefault: false),
        new("connectionId", CypherType.String),
        new("clientAddress", CypherType.String),
        new("username", CypherType.String),
        new("metaData", CypherType.Map, IsDefault: false),
        new("currentQuery", CypherType.String),
        new("parameters", CypherType.Map, IsDefault: false),
        new("planner", CypherType.String, IsDefault: false),
        new("runtime", CypherType.String, IsDefault: false),
        new("indexes", CypherType.ListOf(CypherType.Map), IsDefault: false),
        new("startTime", CypherType.String),
        new("currentQueryStartTime", CypherType.String, IsDefault: false),
        new("protocol", CypherType.String, IsDefault: false),
        new("requestUri", CypherType.String, IsDefault: false),
        new("status", CypherType.String),
        new("currentQueryStatus", CypherType.String, IsDefault: false),
        new("statusDetails", CypherType.String, IsDefault: false),
        new("resourceInformation", CypherType.Map, IsDefault: false),
        new("activeLockCount", CypherType.Integer, IsDefault: false),
        new("currentQueryActiveLockCount", CypherType.Integer, IsDefault: false),
        new("elapsedTime", CypherType.Duration),
        new("cpuTime", CypherType.Duration, IsDefault: false),
        new("waitTime", CypherType.Duration, IsDefault: false),
        new("idleTime", CypherType.Duration, IsDefault: false),
        new("currentQueryElapsedTime", CypherType.Duration, IsDefault: false),
        new("currentQueryCpuTime", CypherType.Duration, IsDefault: false),
        new("currentQueryWaitTime", CypherType.Duration, IsDefault: false),
        new("currentQueryIdleTime", CypherType.Duration, IsDefault: false),
        new("currentQueryAllocatedBytes", CypherType.Integer, IsDefault: false),
        new("allocatedDirectBytes", CypherType.Integer, IsDefault: false),
        new("estimatedUsedHeapMemory", CypherType.Integer, IsDefault: false),
        new("pageHits", CypherType.Integer, IsDefault: false),
        new("pageFaults", CypherType.Integer, IsDefault: false),
        new("currentQueryPageHits", CypherType.Integer, IsDefault: false),
        new("currentQueryPageFaults", CypherType.Integer, IsDefault: false),
        new("initializationStackTrace", CypherType.String, IsDefault: false),
    ];
}
