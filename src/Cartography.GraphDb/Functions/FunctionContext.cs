using Cartography.GraphDb.Execution;

namespace Cartography.GraphDb.Functions;

/// <summary>What a function may know beside its arguments. One for each running query.</summary>
/// <param name="Entities">The nodes and relationships that the query sees.</param>
/// <param name="Memory">Counts the bytes that the query holds.</param>
/// <param name="Limits">How large values may grow.</param>
/// <param name="Clock">The clock of <c>datetime.realtime()</c> and of <c>timestamp()</c>.</param>
/// <param name="StatementTime">When the statement began.</param>
/// <param name="TransactionTime">When the transaction began.</param>
/// <param name="Random">Where <c>rand()</c> and <c>randomUUID()</c> come from.</param>
/// <param name="Regexes">The regular expressions that this query has compiled.</param>
/// <param name="Cancel">Ends a long call.</param>
internal sealed record FunctionContext(
    IEntityReader Entities,
    QueryMemory Memory,
    QueryLimits Limits,
    TimeProvider Clock,
    DateTimeOffset StatementTime,
    DateTimeOffset TransactionTime,
    Random Random,
    RegexCache Regexes,
    CancellationToken Cancel);
