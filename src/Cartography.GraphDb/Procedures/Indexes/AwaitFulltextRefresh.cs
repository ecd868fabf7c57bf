using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>Fulltext indexes here change with the transaction that changes the texts: there is nothing to wait for.</summary>
internal sealed class AwaitFulltextRefresh : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], ProcedureMode.Read, "Waits until fulltext indexes have all committed changes.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
