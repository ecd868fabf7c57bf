using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>dbms.killConnection and dbms.killConnections.</summary>
internal sealed class KillConnection(string name, FunctionParameter parameter) : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        name,
        [parameter],
        [new("connectionId", CypherType.String), new("username", CypherType.String), new("message", CypherType.String)],
        ProcedureMode.Dbms,
        "Closes connections, with what runs on them.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var connections = context.Statement.Engine.Connections;

        foreach (var id in ProcedureArgument.Texts(arguments[0], Signature.Parameters[0].Name, this))
        {
            var found = connections?.All.FirstOrDefault(connection => string.Equals(connection.Id, id, StringComparison.Ordinal));
            var closed = found is not null && connections!.Close(id);
            yield return [id, closed ? found!.User : "n/a", closed ? "Connection found" : "No connection found with this id"];
        }
    }
}
