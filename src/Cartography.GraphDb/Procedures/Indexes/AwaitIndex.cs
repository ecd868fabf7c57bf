using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Indexes;

/// <summary>Indexes here are online when the statement that makes them ends: there is nothing to wait for.</summary>
internal sealed class AwaitIndex : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.awaitIndex",
        [new("indexName", CypherType.String), new("timeOutSeconds", CypherType.Integer, IsOptional: true, Default: 300L)],
        [],
        ProcedureMode.Read,
        "Waits until an index is online.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        IndexNames.Find(ProcedureArgument.Text(arguments[0], "indexName", this), context);
        return [];
    }
}
