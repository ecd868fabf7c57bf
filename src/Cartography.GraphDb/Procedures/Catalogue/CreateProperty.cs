using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Catalogue;

internal sealed class CreateProperty : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.createProperty", [new("newProperty", CypherType.String)], [], ProcedureMode.Write, "Makes a property key known before it is used.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        context.Statement.Writer.PropertyKeyId(ProcedureArgument.Text(arguments[0], "newProperty", this));
        return [];
    }
}
