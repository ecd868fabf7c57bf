using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>Where drivers find readers, writers and routers: all at one address.</summary>
internal sealed class RoutingTable(string name) : Procedure
{
    private const long SecondsToLive = 300;

    public override ProcedureSignature Signature { get; } = new(
        name,
        [new("context", CypherType.Map), new("database", CypherType.String, IsOptional: true)],
        [new("ttl", CypherType.Integer), new("servers", CypherType.ListOf(CypherType.Map))],
        ProcedureMode.Dbms,
        "The addresses that read, write and route.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var routing = ProcedureArgument.Map(arguments[0], "context", this);
        var address = routing.GetOrNull("address") is { Kind: ValueKind.String } asked ? asked.AsString() : context.Statement.Engine.Options.Address;
        var addresses = Cells.Texts([address]);
        string[] roles = ["WRITE", "READ", "ROUTE"];

        return [[SecondsToLive, Value.From(ListValue.Of(roles.Select(role => Value.From(MapValue.Of(("addresses", addresses), ("role", role))))))]];
    }
}
