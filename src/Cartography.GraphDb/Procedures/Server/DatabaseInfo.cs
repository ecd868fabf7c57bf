using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

internal sealed class DatabaseInfo : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.info",
        [],
        [new("id", CypherType.String), new("name", CypherType.String), new("creationDate", CypherType.String)],
        ProcedureMode.Read,
        "Id and name of this database, and since when it is open.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var engine = context.Statement.Engine;
        return [[DatabaseId.Of(engine.Options.DatabaseName), engine.Options.DatabaseName, Cells.Moment(engine.Opened)]];
    }
}
