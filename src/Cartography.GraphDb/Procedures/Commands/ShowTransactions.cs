using Cartography.GraphDb.Execution.Statements;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

internal sealed class ShowTransactions : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "SHOW TRANSACTIONS", [], TransactionColumns.All, ProcedureMode.Dbms, "The transactions that are open.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var ids = CommandArguments.Names(arguments, this);
        return context.Statement.Engine.Transactions.All
            .Where(transaction => ids is null || ids.Contains(transaction.Id))
            .OrderBy(transaction => transaction.Number)
            .Select(transaction => Row(transaction, context));
    }

    private static Value[] Row(GraphTransaction transaction, ProcedureContext context)
    {
        var engine = context.Statement.Engine;
        var running = !string.IsNullOrEmpty(transaction.CurrentQuery);
        var elapsed = Cells.Stretch(engine.Clock.GetUtcNow() - transaction.Started);
        var started = Cells.Moment(transaction.Started);
        var noTime = Cells.Stretch(TimeSpan.Zero);
        var held = transaction == context.Statement.Transaction ? context.Functions.Memory.Held : 0;

        return
        [
            engine.Options.DatabaseName, transaction.Id, running ? $"query-{transaction.Number}" : "", "", $"embedded-{transaction.Number}", "", transaction.User,
            Value.From(transaction.Metadata), transaction.CurrentQuery, Value.From(MapValue.Empty), running ? "cartography" : Value.Null,
            running ? "slotted" : Value.Null, Value.From(ListValue.Empty), started, started, "embedded", "", transaction.Deadline.Interruption is { } reason
                ? $"Terminated with reason: {reason}" : "Running", "running", "", Value.From(MapValue.Empty), transaction.IsWriting ? 1 : 0, transaction.IsWriting ? 1 : 0,
            elapsed, Value.Null, noTime, Value.Null, elapsed, Value.Null, noTime, Value.Null, held, 0, held, 0, 0, 0, 0, "",
        ];
    }
}
