using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>The connections of the server around the database; for a program that has the database inside, its own session.</summary>
internal sealed class ListConnections : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.listConnections",
        [],
        [
            new("connectionId", CypherType.String),
            new("connectTime", CypherType.String),
            new("connector", CypherType.String),
            new("username", CypherType.String),
            new("userAgent", CypherType.String),
            new("serverAddress", CypherType.String),
            new("clientAddress", CypherType.String),
        ],
        ProcedureMode.Dbms,
        "All open connections.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        if (context.Statement.Engine.Connections is { } connections)
        {
            return connections.All.Select(connection => new Value[]
            {
                connection.Id,
                Cells.Moment(connection.Connected),
                connection.Connector,
                connection.User,
                connection.UserAgent,
                connection.ServerAddress,
                connection.ClientAddress,
            });
        }

        var transaction = context.Statement.Transaction;
        return [["embedded-0", Cells.Moment(transaction.Started), "embedded", transaction.User, "", "", ""]];
    }
}
