using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>SHOW CURRENT USER and SHOW USERS: whoever has logged in; nobody where no login is asked for.</summary>
internal sealed class ShowUsers(string name) : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        name,
        [],
        [
            new("user", CypherType.String),
            new("roles", CypherType.ListOf(CypherType.String)),
            new("passwordChangeRequired", CypherType.Boolean),
            new("suspended", CypherType.Boolean),
            new("home", CypherType.String),
        ],
        ProcedureMode.Dbms,
        "Who is asking.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        context.Statement.Transaction.User is { Length: > 0 } user ? [[user, Value.Null, false, Value.Null, Value.Null]] : [];
}
