using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>What clients take the server for: they choose their syntax by it.</summary>
internal sealed class Components : Procedure
{
    private const string Version = "5.26.16";

    public override ProcedureSignature Signature { get; } = new(
        "dbms.components",
        [],
        [new("name", CypherType.String), new("versions", CypherType.ListOf(CypherType.String)), new("edition", CypherType.String)],
        ProcedureMode.Dbms,
        "The Neo4j release that this database answers like.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        [["Neo4j Kernel", Cells.Texts([Version]), "community"]];
}
