using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>Procedures that Neo4j has for its system database only.</summary>
internal sealed class SystemOnly(string name, string[] columns, string description) : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        name, [], [.. columns.Select(column => new ProcedureColumn(column, CypherType.String))], ProcedureMode.Read, description);

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => throw new QueryException(
        StatusCodes.ProcedureCallFailed, $"This is an administration command and it should be executed against the system database: {Signature.Name}", "50N42");
}
