using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Settings;

internal sealed class ListConfig : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "dbms.listConfig",
        [new("searchString", CypherType.String, IsOptional: true, Default: "")],
        ConfigRows.Columns,
        ProcedureMode.Dbms,
        "The settings whose name holds a text.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var searched = ProcedureArgument.Text(arguments[0], "searchString", this);
        return ServerSettings.Of(context.Statement.Engine)
            .Where(setting => setting.Name.Contains(searched, StringComparison.OrdinalIgnoreCase))
            .Select(ConfigRows.Of);
    }
}
