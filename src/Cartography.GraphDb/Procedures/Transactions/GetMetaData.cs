using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Transactions;

internal sealed class GetMetaData : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "tx.getMetaData", [], [new("metadata", CypherType.Map)], ProcedureMode.Dbms, "What was said of this transaction.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        [[Value.From(context.Statement.Transaction.Metadata)]];
}
