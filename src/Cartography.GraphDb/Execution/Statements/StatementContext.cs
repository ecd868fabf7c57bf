using Cartography.GraphDb.Functions;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>What is around a running plan: its transaction and database.</summary>
internal sealed class StatementContext(GraphEngine engine, GraphTransaction transaction, MapValue parameters, FunctionContext functions)
{
    private int _changes;

    public GraphEngine Engine { get; } = engine;

    public GraphTransaction Transaction { get; } = transaction;

    public MapValue Parameters { get; } = parameters;

    public FunctionContext Functions { get; } = functions;

    public QueryCounters Counters { get; } = new();

    public GraphView Graph => Transaction.Graph;

    public WriteTransaction Writer => Transaction.Writer;

    public QueryDeadline Deadline => Transaction.Deadline;

    public string? ImportFolder => Engine.Options.ImportFolder;

    public string TransactionId => Transaction.Id;

    public bool HasDeleted => Transaction.HasDeleted;

    public void MarkDeleted() => Transaction.HasDeleted = true;

    /// <summary>Told after each change: what waits for the commit counts as the query's memory.</summary>
    public void Grew()
    {
        if ((++_changes & 0x3FF) == 0 && Writer.ChangeBytes > Engine.Options.QueryMemoryBytes - Functions.Memory.Held)
        {
            throw new QueryException(
                StatusCodes.OutOfMemory,
                $"The transaction holds {Writer.ChangeBytes:N0} bytes of changes that are not committed, and a query may hold {Engine.Options.QueryMemoryBytes:N0}. "
                    + "Write in parts (CALL { ... } IN TRANSACTIONS), or raise the memory limit for queries.");
        }
    }

    public GraphView CommitAndContinue() => Transaction.CommitAndContinue();

    public GraphView RollBackAndContinue() => Transaction.RollBackAndContinue();
}
