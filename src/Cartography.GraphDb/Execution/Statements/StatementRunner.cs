using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>From a text to a running statement.</summary>
internal static class StatementRunner
{
    public static async ValueTask<QueryResult> RunAsync(
        GraphEngine engine, GraphTransaction transaction, string text, MapValue parameters, CancellationToken cancel)
    {
        var clock = engine.Clock;
        var called = clock.GetTimestamp();
        transaction.CurrentQuery = text;
        transaction.Deadline.Check();
        var prepared = engine.Statements.Get(engine, transaction.Graph, text, parameters);
        var plan = prepared.Plan;
        CheckParameters(prepared, parameters);
        CheckMode(transaction, plan, prepared.Bound.Statement);

        if (plan.Mode != PlanMode.Read && prepared.Mode != ExecutionMode.Explain)
        {
            await transaction.EnsureWriterAsync(cancel);
            transaction.HasWrittenData |= plan.Mode == PlanMode.Write;
            transaction.HasChangedSchema |= plan.Mode == PlanMode.Schema;
        }

        var context = new StatementContext(engine, transaction, parameters, Functions(engine, transaction));
        return new QueryResult(new RunningStatement(prepared, context, called));
    }

    private static void CheckParameters(PreparedStatement prepared, MapValue parameters)
    {
        if (prepared.Mode == ExecutionMode.Explain)
        {
            return;
        }

        var missing = prepared.Bound.Parameters.Concat(prepared.Plan.ImplicitParameters).Where(name => !parameters.ContainsKey(name)).Distinct().ToList();

        if (missing.Count > 0)
        {
            throw new QueryException(StatusCodes.ParameterMissing, $"Expected parameter(s): {string.Join(", ", missing)}", "42N51");
        }
    }

    private static void CheckMode(GraphTransaction transaction, ExecutablePlan plan, Statement statement)
    {
        if (statement.Prefix.Mode == ExecutionMode.Explain)
        {
            return;
        }

        if (plan.UsesOwnTransactions && transaction.IsExplicit)
        {
            throw new QueryException(
                StatusCodes.TransactionStart,
                "A query with 'CALL { ... } IN TRANSACTIONS' can only be executed in an implicit transaction, but tried to execute in an explicit transaction.",
                "25N01");
        }

        if ((plan.Mode == PlanMode.Schema && transaction.HasWrittenData) || (plan.Mode == PlanMode.Write && transaction.HasChangedSchema))
        {
            throw new QueryException(
                StatusCodes.ForbiddenMix,
                plan.Mode == PlanMode.Schema
                    ? "Tried to execute Schema modification after executing Write query. Use a transaction for each."
                    : "Tried to execute Write query after executing Schema modification. Use a transaction for each.",
                "25N07");
        }
    }

    internal static FunctionContext Functions(GraphEngine engine, GraphTransaction transaction)
    {
        var options = engine.Options;
        var limits = new QueryLimits
        {
            MemoryBytes = options.QueryMemoryBytes,
            ListItems = options.ListItems,
            StringLength = options.StringLength,
            NestingDepth = options.NestingDepth,
            RegexTime = options.RegexTime,
        };
        return new FunctionContext(
            new GraphEntityReader(transaction, options.DatabaseName),
            new QueryMemory(options.QueryMemoryBytes),
            limits,
            engine.Clock,
            engine.Clock.GetUtcNow(),
            transaction.Started,
            Random.Shared,
            new RegexCache(),
            transaction.Deadline.Cancel);
    }
}
