using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

internal sealed class TerminateTransactions : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "TERMINATE TRANSACTIONS",
        [],
        [new("transactionId", CypherType.String), new("username", CypherType.String), new("message", CypherType.String)],
        ProcedureMode.Dbms,
        "Ends transactions; what they wrote is undone.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        foreach (var id in ProcedureArgument.Texts(arguments[0], "transactionId", this))
        {
            var transaction = context.Statement.Engine.Transactions.All.FirstOrDefault(open => string.Equals(open.Id, id, StringComparison.Ordinal));
            transaction?.Interrupt("The transaction has been terminated by TERMINATE TRANSACTIONS. Retry your operation in a new transaction if it was not meant to end.");
            yield return transaction is null ? [id, Value.Null, "Transaction not found."] : [id, transaction.User, "Transaction terminated."];
        }
    }
}
