using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

internal sealed class ListCapabilities : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.listCapabilities",
        [],
        [new("name", CypherType.String), new("description", CypherType.String), new("value", CypherType.Any)],
        ProcedureMode.Dbms,
        "Capabilities of a server's edition; none here.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
