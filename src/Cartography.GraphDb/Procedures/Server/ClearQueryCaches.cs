using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

internal sealed class ClearQueryCaches : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.clearQueryCaches", [], [new("value", CypherType.String)], ProcedureMode.Dbms, "Forgets the plans of earlier queries.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        context.Statement.Engine.Statements.Clear();
        return [["Query caches successfully cleared."]];
    }
}
