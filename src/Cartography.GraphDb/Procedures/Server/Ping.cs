using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

internal sealed class Ping : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.ping", [], [new("success", CypherType.Boolean)], ProcedureMode.Read, "True, where the database can be reached at all.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [[true]];
}
