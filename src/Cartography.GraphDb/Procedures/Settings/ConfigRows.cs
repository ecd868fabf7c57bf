using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Settings;

/// <summary>The rows of dbms.listConfig and dbms.clientConfig.</summary>
internal static class ConfigRows
{
    public static ProcedureColumn[] Columns { get; } =
    [
        new("name", CypherType.String),
        new("description", CypherType.String),
        new("value", CypherType.String),
        new("dynamic", CypherType.Boolean),
        new("defaultValue", CypherType.String),
        new("startupValue", CypherType.String),
        new("explicitlySet", CypherType.Boolean),
        new("validValues", CypherType.String),
    ];

    public static Value[] Of(ServerSetting setting) =>
    [
        setting.Name,
        setting.Description,
        setting.Value,
        false,
        setting.Default,
        setting.Value,
        !string.Equals(setting.Value, setting.Default, StringComparison.Ordinal),
        setting.ValidValues,
    ];
}
