using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Settings;

internal sealed class ClientConfig : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.clientConfig", [], ConfigRows.Columns, ProcedureMode.Dbms, "The settings that clients such as Neo4j Browser go by.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        ServerSettings.Of(context.Statement.Engine).Where(setting => setting.IsForClients).Select(ConfigRows.Of);
}
