using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

internal sealed class AwaitIndexes : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.awaitIndexes",
        [new("timeOutSeconds", CypherType.Integer, IsOptional: true, Default: 300L)],
        [],
        ProcedureMode.Read,
        "Waits until all indexes are online.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
