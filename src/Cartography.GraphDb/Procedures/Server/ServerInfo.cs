using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

internal sealed class ServerInfo : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.info",
        [],
        [new("id", CypherType.String), new("name", CypherType.String), new("creationDate", CypherType.String)],
        ProcedureMode.Dbms,
        "Id and name of the server, and since when it runs.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        [[DatabaseId.Of("system"), "system", Cells.Moment(context.Statement.Engine.Opened)]];
}
