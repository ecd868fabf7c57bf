using Cartography.Cypher.Binding;
using Cartography.GraphDb.Procedures.Server;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>SHOW DATABASES: the one there is, and the system database that clients look for.</summary>
internal sealed class ShowDatabases(DatabaseChoice choice) : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "SHOW DATABASES", [], Columns(choice), ProcedureMode.Dbms, "The databases of this server.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var engine = context.Statement.Engine;
        var names = CommandArguments.Names(arguments, this);
        string[] all = choice == DatabaseChoice.All ? [engine.Options.DatabaseName, "system"] : [engine.Options.DatabaseName];
        return all.Where(name => names is null || names.Contains(name)).Select(name => Row(name, engine));
    }

    private static Value[] Row(string name, GraphEngine engine)
    {
        var isHome = !string.Equals(name, "system", StringComparison.Ordinal);
        var opened = Cells.Moment(engine.Opened);
        var none = Value.From(ListValue.Empty);

        return
        [
            name, isHome ? "standard" : "system", none, "read-write", DatabaseId.Of(name), DatabaseId.Of("server"), engine.Options.Address, "primary", true, "online",
            "online", "", isHome, isHome, 1, 0, Value.Null, Value.Null, opened, opened, Value.Null, "cartography", Value.Null, 0, none, Value.From(MapValue.Empty),
        ];
    }

    private static ProcedureColumn[] Columns(DatabaseChoice choice) =>
    [
        new("name", CypherType.String),
        new("type", CypherType.String),
        new("aliases", CypherType.ListOf(CypherType.String)),
        new("access", CypherType.String),
        new("databaseID", CypherType.String, IsDefault: false),
        new("serverID", CypherType.String, IsDefault: false),
        new("address", CypherType.String),
        new("role", CypherType.String),
        new("writer", CypherType.Boolean),
        new("requestedStatus", CypherType.String),
        new("currentStatus", CypherType.String),
        new("statusMessage", CypherType.String),
        new("default", CypherType.Boolean, IsDefault: choice == DatabaseChoice.All),
        new("home", CypherType.Boolean, IsDefault: choice == DatabaseChoice.All),
        new("currentPrimariesCount", CypherType.Integer, IsDefault: false),
        new("currentSecondariesCount", CypherType.Integer, IsDefault: false),
        new("requestedPrimariesCount", CypherType.Integer, IsDefault: false),
        new("requestedSecondariesCount", CypherType.Integer, IsDefault: false),
        new("creationTime", CypherType.ZonedDateTime, IsDefault: false),
        new("lastStartTime", CypherType.ZonedDateTime, IsDefault: false),
        new("lastStopTime", CypherType.ZonedDateTime, IsDefault: false),
        new("store", CypherType.String, IsDefault: false),
        new("lastCommittedTxn", CypherType.Integer, IsDefault: false),
        new("replicationLag", CypherType.Integer, IsDefault: false),
        new("constituents", CypherType.ListOf(CypherType.String)),
        new("options", CypherType.Map, IsDefault: false),
    ];
}
