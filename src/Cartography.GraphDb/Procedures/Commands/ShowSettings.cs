using Cartography.Cypher.Binding;
using Cartography.GraphDb.Procedures.Settings;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

internal sealed class ShowSettings : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "SHOW SETTINGS",
        [],
        [
            new("name", CypherType.String),
            new("value", CypherType.String),
            new("isDynamic", CypherType.Boolean),
            new("defaultValue", CypherType.String),
            new("description", CypherType.String),
            new("startupValue", CypherType.String, IsDefault: false),
            new("isExplicitlySet", CypherType.Boolean, IsDefault: false),
            new("validValues", CypherType.String, IsDefault: false),
            new("isDeprecated", CypherType.Boolean, IsDefault: false),
        ],
        ProcedureMode.Dbms,
        "The settings of this server.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var names = CommandArguments.Names(arguments, this);
        return ServerSettings.Of(context.Statement.Engine).Where(setting => names is null || names.Contains(setting.Name)).Select(setting => new Value[]
        {
            setting.Name,
            setting.Value,
            false,
            setting.Default,
            setting.Description,
            setting.Value,
            !string.Equals(setting.Value, setting.Default, StringComparison.Ordinal),
            setting.ValidValues,
            false,
        });
    }
}
