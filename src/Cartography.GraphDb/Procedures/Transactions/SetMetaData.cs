using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Transactions;

internal sealed class SetMetaData : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "tx.setMetaData", [new("data", CypherType.Map)], [], ProcedureMode.Dbms, "Says of this transaction what SHOW TRANSACTIONS shows beside it.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        context.Statement.Transaction.Metadata = ProcedureArgument.Map(arguments[0], "data", this);
        return [];
    }
}
