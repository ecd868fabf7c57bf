using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>There are no Java beans here: no query finds any.</summary>
internal sealed class QueryJmx : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.queryJmx",
        [new("query", CypherType.String)],
        [new("name", CypherType.String), new("description", CypherType.String), new("attributes", CypherType.Map)],
        ProcedureMode.Dbms,
        "Java management data; this server has none.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => [];
}
