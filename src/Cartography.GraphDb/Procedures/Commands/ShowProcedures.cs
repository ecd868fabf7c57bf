using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

internal sealed class ShowProcedures : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "SHOW PROCEDURES",
        [],
        [
            new("name", CypherType.String),
            new("description", CypherType.String),
            new("mode", CypherType.String),
            new("worksOnSystem", CypherType.Boolean),
            new("signature", CypherType.String, IsDefault: false),
            new("argumentDescription", CypherType.ListOf(CypherType.Map), IsDefault: false),
            new("returnDescription", CypherType.ListOf(CypherType.Map), IsDefault: false),
            new("admin", CypherType.Boolean, IsDefault: false),
            new("rolesExecution", CypherType.ListOf(CypherType.String), IsDefault: false),
            new("rolesBoostedExecution", CypherType.ListOf(CypherType.String), IsDefault: false),
            new("isDeprecated", CypherType.Boolean, IsDefault: false),
            new("deprecatedBy", CypherType.String, IsDefault: false),
            new("option", CypherType.Map, IsDefault: false),
        ],
        ProcedureMode.Dbms,
        "The procedures that queries can call.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) => context.Statement.Engine.Procedures.All
        .Select(procedure => procedure.Signature)
        .OrderBy(signature => signature.Name, StringComparer.Ordinal)
        .Select(signature => new Value[]
        {
            signature.Name,
            signature.Description,
            signature.Mode.ToString().ToUpperInvariant(),
            signature.Mode is ProcedureMode.Read or ProcedureMode.Dbms,
            signature.ToString(),
            Value.From(ListValue.Of(signature.Parameters.Select(ParameterMaps.Of))),
            Value.From(ListValue.Of(signature.Columns.Select(ParameterMaps.Of))),
            false,
            Value.Null,
            Value.Null,
            false,
            Value.Null,
            Value.From(MapValue.Of(("deprecated", false))),
        });
}
